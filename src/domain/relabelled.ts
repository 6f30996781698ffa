import { labelRank } from './label-rank.ts';
import type { LabelId } from './method.ts';

/** A state that has one label, and would have or had another. */
export interface Relabelled<R> {
  record: R;
  from: LabelId | undefined;
  to: LabelId | undefined;
}

/** The records to which two looks give different labels, in their order. */
export function relabelled<R>(
  records: readonly R[],
  before: (record: R) => LabelId | undefined,
  after: (record: R) => LabelId | undefined,
): Relabelled<R>[] {
  return records.flatMap((record) => {
    const [from, to] = [before(record), after(record)];
    return from === to ? [] : [{ record, from, to }];
  });
}

/** All that went, or would go, from one label to another. */
export interface Move<R> {
  from: LabelId | undefined;
  to: LabelId | undefined;
  records: readonly R[];
}

/** Groups by the move from label to label: by the new label in the method's order, then by the old. */
export function byMove<R>(items: readonly Relabelled<R>[]): Move<R>[] {
  return [...new Set(items.map(({ from, to }) => `${from} ${to}`))]
    .map((move) => items.filter(({ from, to }) => `${from} ${to}` === move))
    .map((alike) => ({ from: alike[0]!.from, to: alike[0]!.to, records: alike.map(({ record }) => record) }))
    .sort((a, b) => labelRank(a.to) - labelRank(b.to) || labelRank(a.from) - labelRank(b.from));
}
