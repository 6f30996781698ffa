import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../loaders/table.ts';
import { dataset } from '../schemas/dataset.ts';
import type { Profile } from '../schemas/profile.ts';
import { compareFaults, type Fault } from './fault.ts';
import { faultsFromZod } from './from-zod.ts';
import { parseLocatedYaml, type LocatedYaml } from './located-yaml.ts';
import { items, readBloc, readProfile, type Loose, type MdxFile } from './profile-file.ts';
import { citedIds, parseProse, walk } from './prose.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkEntries, checkEntryIds } from './rules/entries.ts';
import { checkCodes, checkIdentity } from './rules/identity.ts';
import { checkBlocs, checkMembers } from './rules/members.ts';
import { checkCitations, checkHeadings, checkLength, checkNodes, checkSentences } from './rules/prose.ts';
import {
  checkAddressesKnown,
  checkOneTitle,
  checkSourcesUsed,
  citedByLists,
  type SourcedFile,
} from './rules/sources.ts';
import { checkListings, checkVotes, readListings, readResolutions, readVotes } from './rules/tables.ts';
import { checkWording } from './rules/wording.ts';

/** Where each kind of content lives, from the project's root. */
export const FOLDERS = {
  countries: 'content/countries',
  blocs: 'content/blocs',
  datasets: 'content/datasets',
} as const;
const UN_VOTES = `${FOLDERS.datasets}/un-votes`;
const SANCTIONS = `${FOLDERS.datasets}/sanctions`;
/** Every file that something reads, beside the MDX files of countries and blocs. */
const TABLES = [
  `${UN_VOTES}/dataset.yaml`,
  `${UN_VOTES}/resolutions.csv`,
  `${UN_VOTES}/votes.csv`,
  `${SANCTIONS}/dataset.yaml`,
  `${SANCTIONS}/listings.csv`,
];

/** Judges one profile by every rule that needs no other file. */
function checkProfile(page: MdxFile<Profile>, today: string): Fault[] {
  const prose = parseProse(page as never);
  const cited = new Set([
    ...citedByLists(items(page.loose.ledger)),
    ...[...walk(prose.root)].filter((node) => node.name === 'Cite').flatMap(citedIds),
  ]);
  const wording = [
    { path: ['summary'], text: page.loose.summary },
    ...items(page.loose.ledger).flatMap((entry, i) => [
      { path: ['ledger', i, 'text'], text: entry.text },
      { path: ['ledger', i, 'denial'], text: entry.denial },
    ]),
  ].flatMap(({ path, text }) =>
    typeof text === 'string' ? checkWording(text, page.file, path.join('.'), () => page.yaml.at(path)) : [],
  );
  const broken = prose.faults.length > 0;
  return [
    ...page.faults,
    ...prose.faults,
    ...checkEntries(page),
    ...checkEntryIds(page),
    ...checkCodes(page as never, 'ledger', 'actor'),
    ...checkNoFuture(page as never, today),
    ...checkAddressesKnown(page as SourcedFile),
    // A prose that does not parse cites nothing yet: what it cites cannot be judged.
    ...(broken ? [] : checkSourcesUsed(page as SourcedFile, cited)),
    ...(broken
      ? []
      : [checkNodes, checkCitations, checkHeadings, checkLength, checkSentences].flatMap((rule) => rule(page, prose))),
    ...wording,
  ];
}

/** Judges dataset.yaml beside a table, and how many rows the table has. */
function checkDataset(
  file: string,
  text: string,
  rows: number,
): { yaml: LocatedYaml; sourceIds: string[]; page: SourcedFile; faults: Fault[] } {
  const yaml = parseLocatedYaml(text, file);
  const parsed = dataset.safeParse(yaml.data);
  const faults = [...yaml.faults];
  if (!parsed.success && faults.length === 0) faults.push(...faultsFromZod(parsed.error, dataset, yaml, file));
  const bounds = parsed.data?.rows;
  if (bounds && (rows < bounds.min || rows > bounds.max))
    faults.push({
      file,
      ...yaml.at(['rows']),
      field: 'rows',
      found: `${rows} rows`,
      expected: `${bounds.min} to ${bounds.max} rows`,
    });
  const loose = (yaml.data ?? {}) as Loose<{ sources: Record<string, unknown> }>;
  return {
    yaml,
    page: { file, yaml, loose },
    sourceIds: Object.keys((loose.sources as object | undefined) ?? {}),
    faults,
  };
}

/** Files that nothing reads are faults: nothing is dropped in silence. */
function checkStrays(root: string): Fault[] {
  const files = existsSync(join(root, 'content'))
    ? readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    : [];
  return files.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
    const isPage = new RegExp(`^(${FOLDERS.countries}|${FOLDERS.blocs})/[^/]+\\.mdx$`).test(file);
    return isPage || TABLES.includes(file)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            field: 'file',
            found: 'a file that nothing reads',
            expected: 'countries/<slug>.mdx, blocs/<slug>.mdx or a table of datasets/',
            mend: 'rename it or move it out of content/',
          },
        ];
  });
}

export interface CheckOptions {
  /** The project's root. */
  root: string;
  /** The day against which dates are in the future. */
  today: string;
  /** Profiles outside content/ to judge instead of everything. */
  only?: readonly string[] | undefined;
}

/** Reads all content and gives every fault of every file, in order. */
export function checkContent({ root, today, only }: CheckOptions): Fault[] {
  if (only?.length)
    return only
      .flatMap((path) => checkProfile(readProfile(path, readFileSync(path, 'utf8')), today))
      .sort(compareFaults);

  const missing: Fault[] = [];
  const read = (file: string): string => {
    if (existsSync(join(root, file))) return readFileSync(join(root, file), 'utf8');
    missing.push({ file, line: 1, column: 1, field: 'file', found: 'nothing', expected: 'a file', mend: 'restore it' });
    return '';
  };
  const mdx = (folder: string) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => `${folder}/${name}`);

  const profiles = mdx(FOLDERS.countries).map((file) => readProfile(file, read(file)));
  const blocs = mdx(FOLDERS.blocs).map((file) => readBloc(file, read(file)));

  const files = {
    resolutions: `${UN_VOTES}/resolutions.csv`,
    votes: `${UN_VOTES}/votes.csv`,
    listings: `${SANCTIONS}/listings.csv`,
  };
  const resolutions = readResolutions(files.resolutions, parseTable(read(files.resolutions)));
  const votes = readVotes(files.votes, parseTable(read(files.votes)));
  const listings = readListings(files.listings, parseTable(read(files.listings)));
  const unVotes = checkDataset(`${UN_VOTES}/dataset.yaml`, read(`${UN_VOTES}/dataset.yaml`), votes.rows.length);
  const sanctions = checkDataset(`${SANCTIONS}/dataset.yaml`, read(`${SANCTIONS}/dataset.yaml`), listings.rows.length);
  const listed = new Set(listings.rows.flatMap((row) => row.sources));

  const faults = [
    ...checkStrays(root),
    ...profiles.flatMap((page) => checkProfile(page, today)),
    ...checkIdentity(profiles),
    ...blocs.flatMap((page) => [
      ...page.faults,
      ...checkMembers(page),
      ...checkCodes(page as never, 'members', 'code'),
      ...checkNoFuture(page as never, today),
      ...checkAddressesKnown(page as SourcedFile),
      ...checkSourcesUsed(page as SourcedFile, new Set(citedByLists(items(page.loose.members)))),
    ]),
    ...checkBlocs(blocs, FOLDERS.blocs),
    ...resolutions.faults,
    ...votes.faults,
    ...listings.faults,
    ...unVotes.faults,
    ...sanctions.faults,
    // Sums over rows that were refused would only repeat those faults.
    ...(votes.faults.length || resolutions.faults.length
      ? []
      : checkVotes(files.votes, votes.rows, files.resolutions, resolutions.rows)),
    ...checkListings(files.listings, listings.rows, sanctions.sourceIds),
    ...checkSourcesUsed(sanctions.page, listed),
    ...checkAddressesKnown(sanctions.page),
    ...checkAddressesKnown(unVotes.page),
    ...checkOneTitle([...profiles, ...blocs, sanctions.page, unVotes.page] as SourcedFile[]),
  ];
  // Of a file that is not there, one fault says enough.
  const present = faults.filter((fault) => !missing.some(({ file }) => file === fault.file));
  return [...missing, ...present].sort(compareFaults);
}
