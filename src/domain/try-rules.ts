import { assess, type Assessable } from './assess.ts';
import { PUBLISHED, type Rules } from './method.ts';
import { byMove, relabelled, type Move, type Relabelled } from './relabelled.ts';

const steps = (n: number, value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));

/** What a reader may put in the place of each number of the method. */
export const RULE_CHOICES = {
  /** One year to five, by half years. */
  windowMonths: steps(9, (i) => 12 + 6 * i),
  /** A tenth to nine. */
  alignmentStep: steps(9, (i) => (i + 1) / 10),
} as const satisfies Partial<Record<keyof Rules, readonly number[]>>;

/** The single changes of the method that are asked for most. */
const ASKED: readonly Partial<Rules>[] = [
  { countContested: true },
  { windowMonths: 24 },
  { windowMonths: 48 },
  { windowMonths: 60 },
  { alignmentStep: 0.3 },
  { alignmentStep: 0.7 },
];

/** The states that other rules would label otherwise than the published ones do. */
export function tryRules<R extends Assessable>(
  records: readonly R[],
  day: string,
  rules: Partial<Rules>,
): Relabelled<R>[] {
  const tried = { ...PUBLISHED, ...rules };
  return relabelled(
    records,
    (record) => assess(record, day).label,
    (record) => assess(record, day, tried).label,
  );
}

/** What hangs on one change of the rules. */
export interface AskedRule<R> {
  rules: Partial<Rules>;
  n: number;
  moves: Move<R>[];
}

/** What hangs on each single change that is asked for most. */
export const askedRules = <R extends Assessable>(records: readonly R[], day: string): AskedRule<R>[] =>
  ASKED.map((rules) => {
    const changed = tryRules(records, day, rules);
    return { rules, n: changed.length, moves: byMove(changed) };
  });
