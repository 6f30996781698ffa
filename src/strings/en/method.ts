import { DRIFT_MONTHS, DRIFT_STEP, INDEPENDENT_SOURCES, WINDOW_MONTHS } from '../../domain/method.ts';
import { date, number, signedNumber } from './format.ts';

export const method = {
  title: 'The method',
  lead: 'How a state gets its label. This page is made from the same constants that compute it.',
  ladders: 'Two ladders',
  laddersLead: 'What a state has given; the highest rung in force on the day holds.',
  alignment: 'Alignment',
  alignmentText: `The mean over the votes that a state cast in the ${number(WINDOW_MONTHS)} months before the day, on the resolutions where Russia voted no and Ukraine yes. Not voting is left out, and said.`,
  alignmentResolutions: (divides: number, all: number) =>
    `${number(divides)} of the ${number(all)} resolutions divide the two so; the others are shown but not counted.`,
  scores: 'What a vote adds',
  inForce: 'When an entry is in force',
  inForceText: (lasting: string) => [
    'From its date until it ended, where it did.',
    `A one-off act, such as a delivery, for ${number(WINDOW_MONTHS)} months from when it was last recorded.`,
    `${lasting}: states of affairs, until ended.`,
    'A date known only to the month or the year counts from its last day, when the act has certainly happened, or from the evidence date if that is sooner; its months run from then too.',
  ],
  counts: 'When an entry counts',
  countsText: [
    'When it is confirmed or established.',
    `When it is reported by ${number(INDEPENDENT_SOURCES)} independent sources; copies of one report are one source, and opinion and the founding articles are none.`,
    `Claimed and disputed entries, and those reported by fewer than ${number(INDEPENDENT_SOURCES)} independent sources, never set a label; they show as contested, with the rung that they would give.`,
    'A struck entry stays at its address and weighs nothing.',
  ],
  statuses: 'How sure an entry is',
  weights: 'What an entry may weigh',
  weightColumns: { weight: 'Weight', kinds: 'On these kinds', tie: 'With the tie' },
  labels: 'Labels',
  labelsLead: 'The first that holds, in this order.',
  labelColumns: { label: 'Label', holds: 'Holds when', states: 'States' },
  drift: 'Drift',
  driftText: `Over the ${number(DRIFT_MONTHS)} months before the day, entries toward Moscow less entries away, of those whose evidence stands: closer from +${number(DRIFT_STEP)}, away from −${number(DRIFT_STEP)}, else steady. It stands beside the label and is never part of it.`,
  evidence: 'The evidence date',
  evidenceText: (day: string) =>
    `"Today" on this site is ${date(day)}, the newest dated entry or vote in the content, never the clock: the same content builds the same site.`,
  goals: 'What the labels are not',
  goalsText: [
    'They are not a judgement of motives, and not a forecast.',
    'Buying Russian weapons is trade, not arming Russia; a re-export by a firm is evasion, and a lifeline only where officials documented it at scale.',
    'A state without a ledger is labelled by its votes and the sanctions list alone; that nothing is on record here does not show that nothing happened.',
  ],
  score: (n: number) => signedNumber(n),
} as const;
