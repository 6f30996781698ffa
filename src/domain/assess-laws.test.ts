import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, contextEntry, day as anyDay, entryWith } from '../tests/arbitrary.ts';
import { addDays } from './days.ts';
import { assess, type Assessment } from './assess.ts';
import { stops } from './changes.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

describe('for any record', () => {
  const plus = (given: StateRecord, ...more: LedgerEntry[]): StateRecord => ({
    ...given,
    ledger: [...given.ledger, ...more],
  });
  const judged = ({ label, causes, toRussia, toUkraine, alignment }: Assessment) => ({
    label,
    causes,
    toRussia,
    toUkraine,
    alignment,
  });

  it('context changes neither label nor rungs nor alignment', () => {
    fc.assert(
      fc.property(anyRecord, contextEntry, anyDay, (given, context, day) => {
        expect(judged(assess(plus(given, context), day))).toEqual(judged(assess(given, day)));
      }),
    );
  });

  it('context with the tie neither changes nothing at all', () => {
    fc.assert(
      fc.property(anyRecord, contextEntry, anyDay, (given, context, day) => {
        expect(assess(plus(given, { ...context, tie: 'neither' }), day)).toEqual(assess(given, day));
      }),
    );
  });

  it('a claimed or disputed entry changes neither label nor rungs nor drift', () => {
    fc.assert(
      fc.property(anyRecord, entryWith(['claimed', 'disputed']), anyDay, (given, contested, day) => {
        const [before, after] = [assess(given, day), assess(plus(given, contested), day)];
        expect({ ...judged(after), drift: after.drift }).toEqual({ ...judged(before), drift: before.drift });
      }),
    );
  });

  it('a struck entry changes nothing at all', () => {
    fc.assert(
      fc.property(anyRecord, entryWith(['struck']), anyDay, (given, struck, day) => {
        expect(assess(plus(given, struck), day)).toEqual(assess(given, day));
      }),
    );
  });

  it('the order of entries does not matter', () => {
    /** Lists of ids in one order, so that only what they hold is compared. */
    const unordered = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map((item) => JSON.stringify(item)).sort()
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unordered(item)]))
          : value;
    const shuffled = anyRecord.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given.ledger, { minLength: given.ledger.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([given, ledger], day) => {
        expect(unordered(assess({ ...given, ledger }, day))).toEqual(unordered(assess(given, day)));
      }),
    );
  });

  it('two days between which nothing begins or ends have the same assessment', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (given, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        // The last day before the next stop stands for every day of its span.
        const next = stops(given).find((stop) => stop > early);
        const day = next !== undefined && next <= late ? addDays(next, -1) : late;
        expect({ ...assess(given, day), day: early }).toEqual(assess(given, early));
      }),
    );
  });

  it('the contested label is the one that would hold were all that is contested confirmed', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (given, day) => {
        const stood = given.ledger.map((entry) =>
          entry.status === 'struck' ? entry : { ...entry, status: 'confirmed' as const },
        );
        const { label, contestedLabel } = assess(given, day);
        expect(contestedLabel ?? label).toBe(assess({ ...given, ledger: stood }, day).label);
        expect(contestedLabel).not.toBe(label);
      }),
    );
  });
});
