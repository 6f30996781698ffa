import { BLOC_CODES, type Ballot, type BlocCode } from '../schemas/vocabulary.ts';
import { assess, type Act, type Assessable, type Assessment, type Ballots } from './assess.ts';
import { holds } from './bloc-record.ts';
import { happenedBy } from './in-force.ts';
import type { BlocStanding, StateRecord } from './record.ts';
import { similarity, type Similarity } from './similarity.ts';
import { standing } from './standing.ts';

/** An entry with its sentence, where the sentence is known. */
export type ToldAct = Act & { text?: string | undefined };

type Place = Pick<BlocStanding, 'bloc' | 'standing' | 'from' | 'until'>;

/** What a comparison reads of a state: a record has it, and so has what the browser loads. */
export interface Comparable extends Assessable {
  state: Pick<StateRecord['state'], 'code' | 'slug' | 'name'>;
  ledger: readonly ToldAct[];
  memberships: readonly Place[];
}

/** How few and how many states can be compared. */
export const FEWEST_STATES = 2;
export const MOST_STATES = 4;

/** One state with what it had given and refused by the day. */
export interface Side {
  record: Comparable;
  assessment: Assessment;
  /** The entries of the day and of those before it, oldest first, without the withdrawn. */
  ledger: ToldAct[];
}

/** One resolution, and what each of the states did about it, in their order. */
export interface SharedVote {
  symbol: string;
  date: string;
  ballots: Ballot[];
}

export interface Comparison {
  day: string;
  sides: Side[];
  votes: {
    /** Resolutions on which two of the states cast different votes, oldest first. */
    apart: SharedVote[];
    /** On how many all cast the same vote. */
    same: number;
    /** On how many no two votes differ, but not every state cast one: not voting is read as no position. */
    missing: number;
    /** How many there were by the day. */
    n: number;
  };
  /** Each two of the states, in their order. */
  pairs: (Similarity & { of: [Comparable, Comparable] })[];
  /** The blocs in which one of the states has a place on the day; those of most states first. */
  blocs: { bloc: BlocCode; places: Place[][] }[];
  /** What the ledgers hold, year by year, oldest first; the states in their order. */
  years: { year: string; sides: { weighing: ToldAct[]; others: number }[] }[];
}

function sideOf(record: Comparable, day: string): Side {
  const ledger = record.ledger.filter((entry) => standing(entry) !== 'withdrawn' && happenedBy(entry) <= day);
  return { record, assessment: assess(record, day), ledger };
}

const castOf = (ballots: readonly Ballot[]) => new Set(ballots.filter((ballot) => ballot !== 'not-voting'));

function compareVotes(voting: readonly Ballots[]): Comparison['votes'] {
  const cast = voting.map((votes) => new Map(votes.map(({ symbol, ballot }) => [symbol, ballot])));
  const all = voting[0]!.map(({ symbol, date }) => ({
    symbol,
    date,
    ballots: cast.map((ballotOn) => ballotOn.get(symbol) ?? 'not-voting'),
  }));
  const apart = all.filter(({ ballots }) => castOf(ballots).size > 1);
  const same = all.filter(({ ballots }) => castOf(ballots).size === 1 && !ballots.includes('not-voting')).length;
  return { apart, same, missing: all.length - apart.length - same, n: all.length };
}

function compareBlocs(records: readonly Comparable[], day: string): Comparison['blocs'] {
  const present = ({ places }: Comparison['blocs'][number]) => places.filter(({ length }) => length).length;
  return BLOC_CODES.map((bloc) => ({
    bloc,
    places: records.map(({ memberships }) => memberships.filter((place) => place.bloc === bloc && holds(place, day))),
  }))
    .filter((row) => present(row) > 0)
    .sort((a, b) => present(b) - present(a));
}

const yearOf = ({ date }: ToldAct) => date.slice(0, 4);

function compareYears(sides: readonly Side[]): Comparison['years'] {
  const years = new Set(sides.flatMap(({ ledger }) => ledger.map(yearOf)));
  return [...years].sort().map((year) => ({
    year,
    sides: sides.map(({ ledger }) => {
      const entries = ledger.filter((entry) => yearOf(entry) === year);
      const weighing = entries.filter(({ counts }) => counts);
      return { weighing, others: entries.length - weighing.length };
    }),
  }));
}

/**
 * Two states or more side by side on a day.
 * @param records in the order in which they are shown; all with votes on the same resolutions
 */
export function compare(records: readonly Comparable[], day: string): Comparison {
  const sides = records.map((record) => sideOf(record, day));
  const voting = records.map(({ votes }) => votes.filter(({ date }) => date <= day));
  return {
    day,
    sides,
    votes: compareVotes(voting),
    pairs: records.flatMap((a, i) =>
      records
        .slice(i + 1)
        .map((b, j) => ({ of: [a, b] as [Comparable, Comparable], ...similarity(voting[i]!, voting[i + 1 + j]!) })),
    ),
    blocs: compareBlocs(records, day),
    years: compareYears(sides),
  };
}
