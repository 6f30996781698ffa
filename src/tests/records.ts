import { WEIGHT_RULES } from '../domain/method.ts';
import { independentOrigins } from '../domain/sources.ts';
import type { CastVote, LedgerEntry, StateRecord } from '../domain/record.ts';
import type { Ballot, SourceKind, Weight } from '../schemas/vocabulary.ts';
import { STATE_BY_CODE } from '../states/states.ts';

/** Small records for tests: each builder gives something valid, and the test says only what it is about. */

type CitedSource = LedgerEntry['sources'][number];

/** A source whose publisher is its origin, unless it retells another. */
export const source = (publisher: string, more: { retells?: string; kind?: SourceKind } = {}): CitedSource => ({
  id: publisher.toLowerCase(),
  title: `Report by ${publisher}`,
  publisher,
  language: 'en',
  kind: 'news',
  ...more,
});

/** Two sources of different origin. */
export const TWO_ORIGINS = [source('Herald'), source('Courier')];

/** A confirmed statement of June 2022 that weighs nothing. */
export const entry = ({ sources = TWO_ORIGINS, ...more }: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: 'act-2022',
  date: '2022-06-15',
  kind: 'statement',
  tie: 'neither',
  status: 'confirmed',
  text: 'It did something.',
  sources,
  origins: independentOrigins(sources),
  ...more,
});

/** An entry of a kind and a tie that can bear the weight; its id is the weight's name and the year. */
export const weighing = (counts: Weight, more: Partial<LedgerEntry> = {}): LedgerEntry => {
  const {
    kinds: [kind = 'statement'],
    tie,
  } = WEIGHT_RULES[counts];
  return entry({ id: `${counts}-2022`, kind, tie, counts, ...more });
};

/** A vote of December 2022 on a resolution that divides Russia from Ukraine. */
export const vote = (ballot: Ballot, more: Partial<CastVote> = {}): CastVote => ({
  symbol: 'A/RES/77/229',
  date: '2022-12-15',
  title: 'Human rights in Crimea',
  divides: true,
  ballot,
  ...more,
});

/** Votes on as many resolutions of one day: A/RES/77/1, A/RES/77/2 and so on. */
export const votes = (...ballots: Ballot[]): CastVote[] =>
  ballots.map((ballot, i) => vote(ballot, { symbol: `A/RES/77/${i + 1}` }));

export const listing = (from: string, until?: string): StateRecord['sanctions'][number] => ({
  from,
  until,
  basis: 'on the list',
  sources: [],
});

/** The record of a state that is no party to the war and of which nothing is known but what is given. */
export const record = ({ code = 'FJI', ...more }: Partial<StateRecord> & { code?: string } = {}): StateRecord => {
  const state = STATE_BY_CODE.get(code);
  if (!state) throw new Error(`no state ${code}`);
  return { state, ledger: [], sources: [], votes: [], memberships: [], sanctions: [], ...more };
};
