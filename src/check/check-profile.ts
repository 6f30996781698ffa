import type { Profile } from '../schemas/profile.ts';
import type { Fault } from './fault.ts';
import { items, type MdxFile } from './profile-file.ts';
import { citedIds, parseProse, walk } from './prose.ts';
import { checkAgreement } from './rules/agreement.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkEntries, checkEntryIds } from './rules/entries.ts';
import { checkCodes } from './rules/identity.ts';
import { checkCitations, checkHeadings, checkLength, checkNodes, checkSentences } from './rules/prose.ts';
import { checkAddressesKnown, checkSourcesUsed, citedByLists, type SourcedFile } from './rules/sources.ts';
import { checkTexts } from './rules/wording.ts';

/** Judges one profile by every rule that needs no other file. */
export function checkProfile(page: MdxFile<Profile>, today: string): Fault[] {
  const prose = parseProse(page as never);
  const proseRules = [checkNodes, checkHeadings, checkLength, checkSentences, checkAgreement];
  // Front matter that does not parse, or prose that does not, would only make the rest look wrong.
  if (!page.readable)
    return [
      ...page.faults,
      ...prose.faults,
      ...(prose.faults.length ? [] : [checkNodes(page, prose), checkSentences(page, prose)].flat()),
    ];

  const cited = new Set([
    ...citedByLists(items(page.loose.ledger)),
    ...[...walk(prose.root)].filter((node) => node.name === 'Cite').flatMap(citedIds),
  ]);
  return [
    ...page.faults,
    ...checkEntries(page),
    ...checkEntryIds(page),
    ...checkCodes(page as never, 'ledger', 'actor'),
    ...checkNoFuture(page as never, today),
    ...checkAddressesKnown(page as SourcedFile),
    ...checkTexts(page),
    ...(prose.faults.length
      ? prose.faults
      : [
          checkSourcesUsed(page as SourcedFile, cited),
          checkCitations(page, prose),
          ...proseRules.map((rule) => rule(page, prose)),
        ].flat()),
  ];
}
