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
  key: `Each dot is a vote cast: at the top with Russia, at the foot with Ukraine, between them an abstention. The line is their mean over ${WINDOW_MONTHS} months; beyond the dashed lines votes alone give a label. Numbers are the changes told below.`,
  alignmentThen: (value: number | undefined, n: number) =>
    value === undefined ? '(no vote left)' : `(alignment ${signedNumber(value)} over ${count(n, 'vote', 'votes')})`,
} as const;
