import type { Bloc } from '../schemas/bloc.ts';
import type { Profile } from '../schemas/profile.ts';
import { BLOC_HEADINGS, BLOC_SECTIONS, BLOC_WORDS } from '../schemas/prose.ts';
import type { Fault } from './fault.ts';
import { items, type MdxFile } from './profile-file.ts';
import { citedIds, parseProse, walk } from './prose.ts';
import { checkAgreement } from './rules/agreement.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkEntries, checkEntryIds } from './rules/entries.ts';
import { checkCodes } from './rules/identity.ts';
import { checkMembers } from './rules/members.ts';
import { checkCitations, checkHeadings, checkLength, checkNodes, checkSentences } from './rules/prose.ts';
import { checkAddressesKnown, checkSourcesUsed, citedByLists, type SourcedFile } from './rules/sources.ts';
import { checkTexts, checkWordingAt } from './rules/wording.ts';

/** Judges one bloc by every rule that needs no other file. */
export function checkBloc(page: MdxFile<Bloc>, today: string): Fault[] {
  const prose = parseProse(page as never);
  // A bloc's ledger and prose obey the rules of a profile's.
  const asProfile = page as unknown as MdxFile<Profile>;
  const plain = prose.faults.length
    ? prose.faults
    : [checkNodes, checkSentences].flatMap((rule) => rule(asProfile, prose));
  if (!page.readable) return [...page.faults, ...plain];

  const cited = new Set([
    ...citedByLists(items(page.loose.members)),
    ...citedByLists(items(page.loose.ledger as { sources?: unknown }[])),
    ...citedByLists([page.loose.promise]),
    ...[...walk(prose.root)].filter((node) => node.name === 'Cite').flatMap(citedIds),
  ]);
  return [
    ...page.faults,
    ...checkMembers(page),
    ...checkEntries(asProfile),
    ...checkEntryIds(asProfile),
    ...checkCodes(page as never, 'members', 'code'),
    ...checkCodes(page as never, 'ledger', 'actor'),
    ...checkNoFuture(page as never, today),
    ...checkAddressesKnown(page as SourcedFile),
    ...checkTexts(asProfile),
    ...checkWordingAt(
      page.yaml,
      page.file,
      ['promise', 'text'],
      (page.loose.promise as { text?: unknown } | undefined)?.text,
    ),
    ...plain,
    ...(prose.faults.length
      ? []
      : [
          checkCitations(asProfile, prose, BLOC_SECTIONS),
          checkHeadings(asProfile, prose, BLOC_HEADINGS),
          checkLength(asProfile, prose, BLOC_WORDS),
          checkAgreement(asProfile, prose),
          checkSourcesUsed(page as SourcedFile, cited),
        ].flat()),
  ];
}
