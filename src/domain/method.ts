import type { Ballot, Kind, Status, Tie, Weight } from '../schemas/vocabulary.ts';

/** The published method: every number and every rule that the assessment, the content check and /method/ use. */

export const FIRST_DAY = '2014-03-27';
/** The day on which the full-scale invasion began. */
export const INVASION_DAY = '2022-02-24';
export const PARTIES: readonly string[] = ['RUS', 'UKR'];

/** How long a one-off act counts, and how far back votes are read, in months. */
export const WINDOW_MONTHS = 36;
/** How far back drift looks, in months. */
export const DRIFT_MONTHS = 24;
/** Entries toward less entries away from which drift has a direction. */
export const DRIFT_STEP = 2;
/** Alignment from which the votes alone give a label, on either side of zero. */
export const ALIGNMENT_STEP = 0.5;
/** The rules that a reader may try otherwise, to see which labels hang on them. */
export interface Rules {
  /** How long a one-off act counts, and how far back votes are read, in months. */
  windowMonths: number;
  /** Alignment from which the votes alone give a label, 0 to 1. */
  alignmentStep: number;
  /** Whether claimed and disputed entries, and those reported by too few independent sources, count as if confirmed. */
  countContested: boolean;
}
/** As the method is published. */
export const PUBLISHED: Rules = { windowMonths: WINDOW_MONTHS, alignmentStep: ALIGNMENT_STEP, countContested: false };

/** Sources of different origin that a reported or established entry needs. */
export const INDEPENDENT_SOURCES = 2;

export type LadderId = 'toRussia' | 'toUkraine';

/** The rungs of both ladders; 0 is nothing on record. */
export const LADDERS = {
  toRussia: { troops: 5, territory: 4, arms: 3, parts: 2, lifeline: 1 },
  toUkraine: { 'arms-to-ukraine': 3, sanctions: 2, 'aid-to-ukraine': 1 },
} as const satisfies Record<LadderId, Partial<Record<Weight, number>>>;

/** What each weight asks of the entry that carries it: kinds that can bear it, and its tie. */
export const WEIGHT_RULES: Record<Weight, { kinds: readonly Kind[]; tie: Tie }> = {
  troops: { kinds: ['troops'], tie: 'toward' },
  territory: { kinds: ['territory', 'basing'], tie: 'toward' },
  arms: { kinds: ['arms'], tie: 'toward' },
  parts: { kinds: ['parts', 'arms'], tie: 'toward' },
  lifeline: { kinds: ['energy', 'trade', 'finance', 'evasion'], tie: 'toward' },
  'arms-to-ukraine': { kinds: ['arms-to-ukraine'], tie: 'away' },
  sanctions: { kinds: ['sanctions', 'law'], tie: 'away' },
  'aid-to-ukraine': { kinds: ['aid-to-ukraine', 'finance', 'energy'], tie: 'away' },
  recognition: { kinds: ['recognition'], tie: 'toward' },
};

/** Kinds that are states of affairs: they last until ended. Every other kind is a one-off act. */
export const LASTING_KINDS: readonly Kind[] = ['recognition', 'sanctions', 'basing'];

/** Kinds for which hearsay is not enough: reported needs two independent sources, else the entry is claimed. */
export const TWO_SOURCE_KINDS: readonly Kind[] = ['troops', 'arms', 'arms-to-ukraine', 'evasion'];

/** How a status bears on the assessment. */
export const STANDING_OF: Record<Status, 'counts' | 'counts-with-two-sources' | 'contested' | 'withdrawn'> = {
  confirmed: 'counts',
  established: 'counts',
  reported: 'counts-with-two-sources',
  claimed: 'contested',
  disputed: 'contested',
  struck: 'withdrawn',
};

/** What a ballot adds to alignment on a resolution that Russia opposed; not voting adds nothing. */
export const BALLOT_SCORES: Record<Exclude<Ballot, 'not-voting'>, number> = { no: 1, abstain: 0, yes: -1 };

/** Labels in the order in which they are tried; the first that holds is given. */
export const LABELS = [
  'fights',
  'territory',
  'arms',
  'sanctions',
  'both',
  'parts',
  'votes-russia',
  'votes-ukraine',
  'out',
] as const;
export type LabelId = (typeof LABELS)[number];

export const DRIFTS = ['closer', 'steady', 'away'] as const;
export type DriftId = (typeof DRIFTS)[number];
