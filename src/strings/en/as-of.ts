import { FIRST_DAY } from '../../domain/method.ts';
import type { Phase } from '../../domain/phase.ts';
import { date } from './format.ts';

/** A page read again for another day. */
export const asOf = {
  label: 'As of',
  backShort: 'Back',
  back: (day: string) => `Back to ${date(day)}`,
  hint: `Any day since ${date(FIRST_DAY)}.`,
  stood: (day: string) => `As it stood on ${date(day)}`,
  said: (day: string, label: string) => `As it stood on ${date(day)}: ${label}.`,
  again: (day: string, label: string) => `As of ${date(day)}: ${label}.`,
  account: (day: string) => `The summary and the account are of ${date(day)}.`,
  refused: (first: string, last: string, shown: string) =>
    `That is no day from ${date(first)} to ${date(last)}; shown is ${date(shown)}.`,
  noStep: (by: number, day: string) => `There is no change ${by < 0 ? 'before' : 'after'} ${date(day)}.`,
  loading: 'Reading the history …',
  failed: 'The history could not be fetched. Try again when you are online.',
  phase: { later: 'Not yet', over: 'No longer counts' } satisfies Record<Exclude<Phase, 'now'>, string>,
  membershipOver: 'Ended',
} as const;
