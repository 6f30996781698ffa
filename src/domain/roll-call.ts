import type { Ballot } from '../schemas/vocabulary.ts';
import type { StateRecord } from './record.ts';

/** One state's vote on a resolution beside its vote on the one before. */
export interface Turn {
  record: StateRecord;
  from: Ballot;
  to: Ballot;
}

const ballotOn = (record: StateRecord, symbol: string): Ballot =>
  record.votes.find((vote) => vote.symbol === symbol)?.ballot ?? 'not-voting';

/** The states that voted otherwise on one resolution than on another, in the order given. */
export function turns(records: readonly StateRecord[], before: string, after: string): Turn[] {
  return records
    .map((record) => ({ record, from: ballotOn(record, before), to: ballotOn(record, after) }))
    .filter(({ from, to }) => from !== to);
}

/** A resolution's symbol without what all of them begin with: 'A/RES/ES-11/1' gives 'ES-11/1'. */
export const shortSymbol = (symbol: string): string => symbol.replace(/^A\/RES\//, '');

/** The last part of a resolution's address: 'A/RES/ES-11/1' gives 'es-11-1'. */
export function resolutionSlug(symbol: string): string {
  return shortSymbol(symbol).toLowerCase().replaceAll('/', '-');
}
