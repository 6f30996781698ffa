import { WEIGHTS, type Ballot, type Weight } from '../schemas/vocabulary.ts';
import { covers, inForce, within } from './in-force.ts';
import { listingOn } from './listing-on.ts';
import {
  BALLOT_SCORES,
  DRIFT_MONTHS,
  DRIFT_STEP,
  LADDERS,
  LABELS,
  PARTIES,
  PUBLISHED,
  type DriftId,
  type LabelId,
  type LadderId,
  type Rules,
} from './method.ts';
import type { CastVote, LedgerEntry, StateRecord } from './record.ts';
import { standing } from './standing.ts';

/** What the assessment reads of an entry. */
export type Act = Pick<
  LedgerEntry,
  'id' | 'kind' | 'date' | 'last' | 'ends' | 'since' | 'tie' | 'counts' | 'status' | 'origins'
>;

/** What the assessment reads of a vote. */
export type Ballots = readonly Pick<CastVote, 'symbol' | 'date' | 'divides' | 'ballot'>[];

/** What the assessment reads of a state's record. */
export interface Assessable {
  state: Pick<StateRecord['state'], 'code'>;
  ledger: readonly Act[];
  votes: Ballots;
  sanctions: readonly Pick<StateRecord['sanctions'][number], 'from' | 'until'>[];
}

/** Why something holds: entries of the ledger, places on a list, or votes. */
export interface Causes {
  entries: string[];
  lists: 'sanctions'[];
  votes: string[];
}

/** A place on a ladder; level 0 and no weight where nothing is on record. */
export interface Rung {
  level: number;
  weight?: Weight | undefined;
  causes: Causes;
}

export interface Alignment {
  /** −1 always with Ukraine, +1 always with Russia; undefined where no vote was cast. */
  value?: number | undefined;
  /** Votes cast in the window. */
  n: number;
  votes: { symbol: string; ballot: Ballot; score: number }[];
  /** Resolutions in the window on which no vote is recorded. */
  notVoting: string[];
}

export interface Drift {
  id: DriftId;
  /** Entries toward less entries away. */
  net: number;
  toward: string[];
  away: string[];
}

/** An entry that would give a rung if its evidence stood. */
export interface Contested {
  id: string;
  ladder?: LadderId | undefined;
  weight: Weight;
  level: number;
}

export interface Assessment {
  day: string;
  /** Undefined for the two parties to the war. */
  label?: LabelId | undefined;
  causes: Causes;
  toRussia: Rung;
  toUkraine: Rung;
  alignment: Alignment;
  drift: Drift;
  /** Every weight in force, on whatever rung. */
  weights: Weight[];
  contested: Contested[];
  /** The label that the state would have if its contested entries stood, where that is another one. */
  contestedLabel?: LabelId | undefined;
}

const NO_CAUSE: Causes = { entries: [], lists: [], votes: [] };

const join = (...causes: Causes[]): Causes => ({
  entries: [...new Set(causes.flatMap((cause) => cause.entries))],
  lists: [...new Set(causes.flatMap((cause) => cause.lists))],
  votes: [...new Set(causes.flatMap((cause) => cause.votes))],
});

const ids = (entries: readonly Act[]) => entries.map((entry) => entry.id);

const levelOn = (ladder: LadderId, weight: Weight | undefined): number =>
  (weight && (LADDERS[ladder] as Partial<Record<Weight, number>>)[weight]) ?? 0;

const ladderOf = (weight: Weight): LadderId | undefined =>
  (Object.keys(LADDERS) as LadderId[]).find((ladder) => levelOn(ladder, weight) > 0);

/** The highest rung in force on one ladder, with all that gives it. */
function rungOn(ladder: LadderId, active: readonly Act[], onList: boolean): Rung {
  const level = Math.max(
    0,
    ...active.map((entry) => levelOn(ladder, entry.counts)),
    onList ? levelOn(ladder, 'sanctions') : 0,
  );
  if (level === 0) return { level, causes: NO_CAUSE };
  const giving = active.filter((entry) => levelOn(ladder, entry.counts) === level);
  const byList = onList && levelOn(ladder, 'sanctions') === level;
  return {
    level,
    weight: giving[0]?.counts ?? 'sanctions',
    causes: { entries: ids(giving), lists: byList ? ['sanctions'] : [], votes: [] },
  };
}

/** Mean over the votes cast in the window on the resolutions that divide Russia from Ukraine. */
export function align(votes: Ballots, day: string, { windowMonths } = PUBLISHED): Alignment {
  const recent = votes.filter((vote) => vote.divides && covers(within(vote, windowMonths), day));
  const cast = recent.flatMap(({ symbol, ballot }) =>
    ballot === 'not-voting' ? [] : [{ symbol, ballot, score: BALLOT_SCORES[ballot] }],
  );
  const sum = cast.reduce((total, vote) => total + vote.score, 0);
  return {
    value: cast.length ? sum / cast.length : undefined,
    n: cast.length,
    votes: cast,
    notVoting: recent.filter((vote) => vote.ballot === 'not-voting').map((vote) => vote.symbol),
  };
}

/** Which way the entries of the last months point; those whose evidence does not stand are left out. */
function driftOf(ledger: readonly Act[], day: string): Drift {
  const fresh = ledger.filter((entry) => standing(entry) === 'counts' && covers(within(entry, DRIFT_MONTHS), day));
  const toward = ids(fresh.filter((entry) => entry.tie === 'toward'));
  const away = ids(fresh.filter((entry) => entry.tie === 'away'));
  const net = toward.length - away.length;
  return { id: net >= DRIFT_STEP ? 'closer' : net <= -DRIFT_STEP ? 'away' : 'steady', net, toward, away };
}

/** What each label needs: its causes where it holds, nothing where it does not. */
type LabelTest = (on: {
  toRussia: Rung;
  toUkraine: Rung;
  alignment: Alignment;
  sanctions: Causes | undefined;
  recognition: Causes | undefined;
  alignmentStep: number;
}) => Causes | undefined;

const onRung =
  (weight: Weight): LabelTest =>
  ({ toRussia }) =>
    toRussia.weight === weight ? toRussia.causes : undefined;

const byVotes = (alignment: Alignment): Causes => ({ ...NO_CAUSE, votes: alignment.votes.map((vote) => vote.symbol) });

const LABEL_TESTS: Record<LabelId, LabelTest> = {
  fights: onRung('troops'),
  territory: onRung('territory'),
  arms: onRung('arms'),
  sanctions: ({ sanctions }) => sanctions,
  both: ({ toRussia, toUkraine }) =>
    toRussia.level && toUkraine.level ? join(toRussia.causes, toUkraine.causes) : undefined,
  parts: onRung('parts'),
  'votes-russia': ({ alignment, recognition, alignmentStep }) => {
    const votes = alignment.value !== undefined && alignment.value >= alignmentStep ? byVotes(alignment) : undefined;
    return votes || recognition ? join(votes ?? NO_CAUSE, recognition ?? NO_CAUSE) : undefined;
  },
  'votes-ukraine': ({ alignment, alignmentStep }) =>
    alignment.value !== undefined && alignment.value <= -alignmentStep ? byVotes(alignment) : undefined,
  out: ({ alignment }) => byVotes(alignment),
};

type Verdict = Pick<Assessment, 'label' | 'causes' | 'toRussia' | 'toUkraine' | 'weights'>;

/** The label and both rungs that a set of entries gives, with the votes and the list. */
function judge(
  code: string,
  entries: readonly Act[],
  alignment: Alignment,
  onList: boolean,
  { alignmentStep }: Rules,
): Verdict {
  const toRussia = rungOn('toRussia', entries, false);
  const toUkraine = rungOn('toUkraine', entries, onList);
  const sanctioning = ids(entries.filter((entry) => entry.counts === 'sanctions'));
  const recognising = ids(entries.filter((entry) => entry.counts === 'recognition'));
  const facts = {
    toRussia,
    toUkraine,
    alignment,
    alignmentStep,
    sanctions:
      sanctioning.length || onList
        ? { ...NO_CAUSE, entries: sanctioning, lists: onList ? ['sanctions' as const] : [] }
        : undefined,
    recognition: recognising.length ? { ...NO_CAUSE, entries: recognising } : undefined,
  };
  const borne = entries.flatMap((entry) => entry.counts ?? []);
  const weights = WEIGHTS.filter((weight) => borne.includes(weight) || (onList && weight === 'sanctions'));
  const label = PARTIES.includes(code) ? undefined : LABELS.find((id) => LABEL_TESTS[id](facts));
  return { label, causes: (label && LABEL_TESTS[label](facts)) ?? NO_CAUSE, toRussia, toUkraine, weights };
}

/**
 * What a state had given and refused on a day.
 * @param record the state's record; entries, votes and listings later than the day are not looked at
 * @param day 'YYYY-MM-DD'
 * @param rules the published method, unless a reader tries another
 * @returns the label (none for the parties), both rungs, alignment, drift, the causes of each, and what is contested
 */
export function assess(record: Assessable, day: string, rules: Rules = PUBLISHED): Assessment {
  const { code } = record.state;
  const active = record.ledger.filter(
    (entry) => standing(entry) !== 'withdrawn' && covers(inForce(entry, rules.windowMonths), day),
  );
  const alignment = align(record.votes, day, rules);
  const onList = listingOn(record, day) !== undefined;
  const counting = rules.countContested ? active : active.filter((entry) => standing(entry) === 'counts');
  const verdict = judge(code, counting, alignment, onList, rules);
  const ifContested = judge(code, active, alignment, onList, rules).label;
  return {
    day,
    ...verdict,
    alignment,
    drift: driftOf(record.ledger, day),
    contested: active.flatMap((entry) => {
      if (!entry.counts || standing(entry) !== 'contested') return [];
      const ladder = ladderOf(entry.counts);
      return [{ id: entry.id, weight: entry.counts, ladder, level: ladder ? levelOn(ladder, entry.counts) : 0 }];
    }),
    contestedLabel: ifContested === verdict.label ? undefined : ifContested,
  };
}
