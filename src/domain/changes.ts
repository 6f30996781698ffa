import { nextDay } from './days.ts';
import { assess, type Assessable, type Assessment } from './assess.ts';
import { inForce, within } from './in-force.ts';
import { DRIFT_MONTHS, FIRST_DAY, WINDOW_MONTHS, type LabelId } from './method.ts';

/** One day on which a state's label or a rung became another. */
export interface Change {
  day: string;
  from: LabelId | undefined;
  to: LabelId | undefined;
  before: Assessment;
  after: Assessment;
}

const edges = (span: { from: string; until?: string | undefined }) => [span.from, ...(span.until ? [span.until] : [])];

/** A record never changes while a page or a build has it, and its days are asked for again at every step of the slider. */
const known = new WeakMap<Assessable, readonly string[]>();

/** Every day on which anything in a record begins or ends; between two of them nothing can change. Oldest first. */
export function stops(record: Assessable): readonly string[] {
  const found = known.get(record) ?? findStops(record);
  known.set(record, found);
  return found;
}

function findStops(record: Assessable): string[] {
  const days = [
    ...record.ledger.flatMap((entry) => [...edges(inForce(entry)), ...edges(within(entry, DRIFT_MONTHS))]),
    ...record.votes.flatMap((vote) => edges(within(vote, WINDOW_MONTHS))),
    ...record.sanctions.flatMap((listing) => [listing.from, ...(listing.until ? [nextDay(listing.until)] : [])]),
  ];
  return [...new Set(days)].sort();
}

/** Whether two assessments of one state have the same label and the same rungs. */
export const isSameStanding = (a: Assessment, b: Assessment): boolean =>
  a.label === b.label && a.toRussia.level === b.toRussia.level && a.toUkraine.level === b.toUkraine.level;

/** A record on a day and on every later one, up to the last looked at, on which something in it began or ended. */
export function assessments(record: Assessable, until: string, from = FIRST_DAY): Assessment[] {
  const days = [from, ...stops(record).filter((day) => day > from && day <= until)];
  return days.map((day) => assess(record, day));
}

/**
 * The change log of a record: each day after the first on which its label or a rung changed.
 * @param until the last day looked at, the evidence date as a rule
 * @param from the first day, whose own changes are not told
 */
export function changes(record: Assessable, until: string, from = FIRST_DAY): Change[] {
  const assessed = assessments(record, until, from);
  return assessed.slice(1).flatMap((after, i) => {
    const before = assessed[i] as Assessment;
    return isSameStanding(before, after)
      ? []
      : [{ day: after.day, from: before.label, to: after.label, before, after }];
  });
}
