import type { Bloc } from '../schemas/bloc.ts';
import type { Fault } from './fault.ts';
import { items, type MdxFile } from './profile-file.ts';
import { parseProse } from './prose.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkCodes } from './rules/identity.ts';
import { checkMembers } from './rules/members.ts';
import { checkNodes, checkSentences } from './rules/prose.ts';
import { checkAddressesKnown, checkSourcesUsed, citedByLists, type SourcedFile } from './rules/sources.ts';

/** Judges one bloc by every rule that needs no other file. */
export function checkBloc(page: MdxFile<Bloc>, today: string): Fault[] {
  const prose = parseProse(page as never);
  const ofProse = prose.faults.length
    ? prose.faults
    : [checkNodes, checkSentences].flatMap((rule) => rule(page as never, prose));
  if (page.yaml.faults.length) return [...page.faults, ...ofProse];
  return [
    ...page.faults,
    ...checkMembers(page),
    ...checkCodes(page as never, 'members', 'code'),
    ...checkNoFuture(page as never, today),
    ...checkAddressesKnown(page as SourcedFile),
    ...checkSourcesUsed(page as SourcedFile, new Set(citedByLists(items(page.loose.members)))),
    ...ofProse,
  ];
}
