import fc from 'fast-check';
import { addMonths, firstDay } from '../domain/days.ts';
import { WEIGHT_RULES } from '../domain/method.ts';
import type { CastVote, LedgerEntry, StateRecord } from '../domain/record.ts';
import { BALLOTS, KINDS, STATUSES, TIES, WEIGHTS, type Status } from '../schemas/vocabulary.ts';
import { entry, listing, record, source, TWO_ORIGINS, vote } from './records.ts';

/** Arbitrary records for laws: small, valid, and crowded into a few years so that spans overlap. */

export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, a month or a year. */
export const partialDate = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length));

const months = fc.option(fc.nat(60), { nil: undefined });

/** What can be said of when an act happened, was last seen and ended: never backwards. */
const dates = fc.tuple(partialDate, months, months).map(([date, last, ends]) => ({
  date,
  ...(last === undefined ? {} : { last: addMonths(firstDay(date), last) }),
  ...(ends === undefined ? {} : { ends: addMonths(firstDay(date), (last ?? 0) + ends) }),
}));

const act = fc.oneof(
  fc
    .constantFrom(...WEIGHTS)
    .chain((counts) =>
      fc.constantFrom(...WEIGHT_RULES[counts].kinds).map((kind) => ({ counts, kind, tie: WEIGHT_RULES[counts].tie })),
    ),
  fc.record({ kind: fc.constantFrom(...KINDS), tie: fc.constantFrom(...TIES) }),
);

const sources = fc.constantFrom(
  TWO_ORIGINS,
  [source('Herald')],
  [source('Herald'), source('Courier', { retells: 'Herald' })],
);

export const entryWith = (statuses: readonly Status[] = STATUSES): fc.Arbitrary<LedgerEntry> =>
  fc
    .tuple(dates, act, fc.constantFrom(...statuses), sources, fc.nat(1e6))
    .map(([when, what, status, cited, n]) => entry({ ...when, ...what, status, sources: cited, id: `act-${n}-2022` }));

/** An entry that is told for context and weighs nothing. */
export const contextEntry = fc
  .tuple(dates, fc.constantFrom(...KINDS), fc.constantFrom(...TIES), fc.constantFrom(...STATUSES))
  .map(([when, kind, tie, status]) => entry({ ...when, kind, tie, status, id: 'context-2022' }));

const ledger = fc.uniqueArray(entryWith(), { selector: ({ id }) => id, maxLength: 7 });

const castVotes: fc.Arbitrary<CastVote[]> = fc
  .array(fc.tuple(day, fc.constantFrom(...BALLOTS), fc.boolean()), { maxLength: 6 })
  .map((cast) =>
    cast.map(([date, ballot, divides], i) => vote(ballot, { date, divides, symbol: `A/RES/77/${i + 1}` })),
  );

const listings = fc
  .array(fc.tuple(day, fc.option(fc.nat(60), { nil: undefined })), { maxLength: 2 })
  .map((spans) =>
    spans.map(([from, length]) => listing(from, length === undefined ? undefined : addMonths(from, length))),
  );

export const anyRecord: fc.Arbitrary<StateRecord> = fc
  .record({ ledger, votes: castVotes, sanctions: listings })
  .map(record);
