import type { Entry } from '../schemas/entry.ts';
import { addMonths, firstDay, lastDay, nextDay } from './days.ts';
import { LASTING_KINDS, WINDOW_MONTHS } from './method.ts';

/** Days from `from` up to but not including `until`; without `until` it has no end. */
export interface Span {
  from: string;
  until?: string | undefined;
}

export type Dated = Pick<Entry, 'kind' | 'date' | 'last' | 'ends'>;

export const covers = (span: Span, day: string): boolean =>
  span.from <= day && (span.until === undefined || day < span.until);

/**
 * The days on which an entry is in force.
 * A date known to the month or the year covers all of it: an act begins on its first day, and ends or expires after its last.
 */
export function inForce(entry: Dated): Span {
  const from = firstDay(entry.date);
  if (entry.ends !== undefined) return { from, until: nextDay(lastDay(entry.ends)) };
  if (LASTING_KINDS.includes(entry.kind)) return { from };
  return { from, until: addMonths(lastDay(entry.last ?? entry.date), WINDOW_MONTHS) };
}

/** The days on which something dated so lies within the n months before: [its first day, n months after its last). */
export function within(date: string, months: number): Span {
  return { from: firstDay(date), until: addMonths(lastDay(date), months) };
}
