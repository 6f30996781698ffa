import type { LadderId } from '../../domain/method.ts';
import { WINDOW_MONTHS } from '../../domain/method.ts';
import { count, date, signedNumber } from './format.ts';

/** A state's standing over time. */
export const standing = {
  title: 'Standing since 2014',
  start: (day: string) => `On ${date(day)}, where the record begins:`,
  noChange: 'Neither its label nor a rung has changed since.',
  rungs: {
    toRussia: "Rungs to Russia's war",
    toUkraine: 'Rungs to Ukraine',
    both: "Rungs: up to Russia's war, down to Ukraine",
  } satisfies Record<LadderId | 'both', string>,
  alignment: 'Alignment at the UN',
  alignmentNow: (value: number | undefined, n: number) =>
    value === undefined ? 'no vote now' : `now ${signedNumber(value)}, ${count(n, 'vote', 'votes')}`,
  invasion: (day: string) => `Invasion, ${date(day)}`,
  key: `Dots are votes: at the top with Russia, at the foot with Ukraine. The line is their mean over ${WINDOW_MONTHS} months; beyond the dashes, votes alone give a label.`,
  alignmentThen: (value: number | undefined, n: number) =>
    value === undefined ? '(no vote left)' : `(alignment ${signedNumber(value)} over ${count(n, 'vote', 'votes')})`,
} as const;
