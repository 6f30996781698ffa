import type { Entry } from '../schemas/entry.ts';
import { addMonths, lastDay, nextDay } from './days.ts';
import { LASTING_KINDS, WINDOW_MONTHS } from './method.ts';

/** Days from `from` up to but not including `until`; without `until` it has no end. */
export interface Span {
  from: string;
  until?: string | undefined;
}

export type Dated = Pick<Entry, 'kind' | 'date' | 'last' | 'ends'> & {
  /** The day from which the act counts, where its month or year is not over by the evidence date. */
  since?: string | undefined;
};

const earliest = (a: string, b: string) => (a < b ? a : b);

/** The day by which an act has certainly happened: the last of its date, unless it was seen or had ended before that. */
export function happenedBy({ date, last = date, ends = date, since = lastDay(date) }: Omit<Dated, 'kind'>): string {
  return earliest(earliest(lastDay(date), lastDay(last)), earliest(lastDay(ends), since));
}

export const covers = (span: Span, day: string): boolean =>
  span.from <= day && (span.until === undefined || day < span.until);

/**
 * The days on which an entry is in force, a one-off act for the given months.
 * A date known to the month or the year counts from its last day, when the act has certainly happened; its months run from then.
 */
export function inForce(entry: Dated, months = WINDOW_MONTHS): Span {
  const from = happenedBy(entry);
  if (entry.ends !== undefined) return { from, until: nextDay(lastDay(entry.ends)) };
  if (LASTING_KINDS.includes(entry.kind)) return { from };
  return { from, until: addMonths(lastDay(entry.last ?? entry.date), months) };
}

/** The days of the n months after something happened, its own day included. */
export function within(entry: Omit<Dated, 'kind'>, months: number): Span {
  return { from: happenedBy(entry), until: addMonths(lastDay(entry.date), months) };
}
