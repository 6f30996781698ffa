import { checkBloc } from './check-bloc.ts';
import { checkClaims, readClaims, targetsOf } from './check-claims.ts';
import { checkProfile } from './check-profile.ts';
import { checkVoteTexts } from './check-vote-texts.ts';
import { checkTables } from './check-tables.ts';
import { checkStrays, openContent } from './content-files.ts';
import { compareFaults, type Fault } from './fault.ts';
import { FOLDERS, TABLES } from './folders.ts';
import { readBloc, readProfile } from './profile-file.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkBlocs } from './rules/members.ts';
import { checkOneTitle, type SourcedFile } from './rules/sources.ts';

export interface CheckOptions {
  /** The project's root. */
  root: string;
  /** The day against which dates are in the future. */
  today: string;
  /** Profiles outside content/ to judge instead of everything. */
  only?: readonly string[] | undefined;
}

/** Judges profiles outside content/, as far as one file can be judged alone. */
function checkDrafts(paths: readonly string[], today: string): Fault[] {
  const drafts = openContent('');
  const faults = paths.flatMap((path) => {
    const text = drafts.read(path);
    return text ? checkProfile(readProfile(path, text), today) : [];
  });
  return [...drafts.missing, ...faults].sort(compareFaults);
}

/** Reads all content and gives every fault of every file, in order. */
export function checkContent({ root, today, only }: CheckOptions): Fault[] {
  if (only?.length) return checkDrafts(only, today);

  const files = openContent(root);
  const profiles = files.all(FOLDERS.countries, '.mdx').map(({ file, text }) => readProfile(file, text));
  const blocs = files.all(FOLDERS.blocs, '.mdx').map(({ file, text }) => readBloc(file, text));
  const articles = files.all(FOLDERS.claims, '.yaml').map(({ file, text }) => readClaims(file, text));
  const tables = checkTables(files, today);
  const texts = checkVoteTexts(TABLES.voteTexts, files.read(TABLES.voteTexts), tables.symbols, today);

  const faults = [
    ...checkStrays(root),
    ...profiles.flatMap((page) => checkProfile(page, today)),
    ...checkIdentity(profiles),
    ...blocs.flatMap((page) => checkBloc(page, today)),
    ...checkBlocs(blocs, FOLDERS.blocs),
    ...tables.faults,
    ...texts.faults,
    ...checkClaims(articles, targetsOf(profiles as never, blocs as never, tables.symbols)),
    ...checkOneTitle([...profiles, ...blocs, ...tables.pages, texts.page] as SourcedFile[]),
  ];
  // Of a file that is not there, one fault says enough.
  const present = faults.filter((fault) => !files.missing.some(({ file }) => file === fault.file));
  return [...files.missing, ...present].sort(compareFaults);
}
