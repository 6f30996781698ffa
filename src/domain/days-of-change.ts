import { assess, type Assessable, type Assessment } from './assess.ts';
import { holds } from './bloc-record.ts';
import { stops } from './changes.ts';
import { firstDay, lastDay, nextDay } from './days.ts';
import { FIRST_DAY } from './method.ts';
import type { BlocStanding } from './record.ts';

type Watched = Assessable & { memberships: readonly Pick<BlocStanding, 'bloc' | 'standing' | 'from' | 'until'>[] };

/** All that a picture of the world can show of a state on a day, as a text to compare. */
function shown({ memberships }: Watched, on: Assessment): string {
  const { day, label, contestedLabel, toRussia, toUkraine, alignment, weights } = on;
  const blocs = memberships
    .filter((membership) => holds(membership, day))
    .map(({ bloc, standing }) => [bloc, standing]);
  return JSON.stringify([label, contestedLabel, toRussia.level, toUkraine.level, alignment.value, weights, blocs]);
}

const membershipDays = ({ memberships }: Watched) =>
  memberships.flatMap(({ from, until }) => [
    ...(from ? [firstDay(from)] : []),
    ...(until ? [nextDay(lastDay(until))] : []),
  ]);

/**
 * The days after the first on which a picture of the world changes: some state's label, its contested one,
 * its rungs, alignment, weights or blocs.
 * @param until the last day looked at
 */
export function daysOfChange(records: readonly Watched[], until: string): string[] {
  const days = records.flatMap((record) => {
    const own = [...new Set([...stops(record), ...membershipDays(record)])].sort();
    const seen = [FIRST_DAY, ...own.filter((day) => FIRST_DAY < day && day <= until)];
    const pictures = seen.map((day) => shown(record, assess(record, day)));
    return seen.filter((_, i) => i > 0 && pictures[i] !== pictures[i - 1]);
  });
  return [...new Set(days)].sort();
}
