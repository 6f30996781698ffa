import { assess, type Assessable, type Assessment } from './assess.ts';
import { isSameStanding } from './changes.ts';
import { dayBefore } from './days.ts';

/** A state whose label or rung changed on a day. */
export interface Mover<R> {
  record: R;
  before: Assessment;
  after: Assessment;
}

/** The states whose label or rung on a day is not what it was the day before. */
export function movers<R extends Assessable>(records: readonly R[], day: string): Mover<R>[] {
  return records
    .map((record) => ({ record, before: assess(record, dayBefore(day)), after: assess(record, day) }))
    .filter(({ before, after }) => !isSameStanding(before, after));
}

/**
 * The newest day, up to the one given, on which some state moved, and who did.
 * @param stops days on which something changes, oldest first
 */
export function lastMove<R extends Assessable>(
  records: readonly R[],
  stops: readonly string[],
  until: string,
): { day: string; movers: Mover<R>[] } | undefined {
  for (const day of stops.filter((stop) => stop <= until).reverse()) {
    const moved = movers(records, day);
    if (moved.length) return { day, movers: moved };
  }
  return undefined;
}
