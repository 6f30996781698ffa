import { assess, type Assessable } from './assess.ts';
import { isSameStanding, stops, type Change } from './changes.ts';
import { dayBefore } from './days.ts';
import { FIRST_DAY } from './method.ts';

/** A change with whose it is. */
export type Mover<R> = Change & { record: R };

/** The states whose label or rung on a day is not what it was the day before; none on the first day of the record. */
export function movers<R extends Assessable>(records: readonly R[], day: string): Mover<R>[] {
  if (day <= FIRST_DAY) return [];
  return records
    .filter((record) => stops(record).includes(day))
    .map((record) => {
      const [before, after] = [assess(record, dayBefore(day)), assess(record, day)];
      return { record, day, from: before.label, to: after.label, before, after };
    })
    .filter(({ before, after }) => !isSameStanding(before, after));
}

/**
 * The newest day, up to the one given, on which some state moved, and who did.
 * @param days days on which something changes, oldest first
 */
export function lastMove<R extends Assessable>(
  records: readonly R[],
  days: readonly string[],
  until: string,
): { day: string; movers: Mover<R>[] } | undefined {
  for (const day of days.filter((day) => day <= until).reverse()) {
    const moved = movers(records, day);
    if (moved.length) return { day, movers: moved };
  }
  return undefined;
}
