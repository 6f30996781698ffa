import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, partialDate } from '../tests/arbitrary.ts';
import { addDays, dayBefore, daysBetween, addMonths, firstDay, lastDay, nextDay } from './days.ts';

describe('a date covers', () => {
  it.each([
    ['2022-02-24', '2022-02-24', '2022-02-24'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('%s: from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('all its days and no other', () => {
    fc.assert(
      fc.property(partialDate, day, (date, other) => {
        expect(firstDay(date) <= other && other <= lastDay(date)).toBe(other.startsWith(date));
      }),
    );
  });
});

describe('months later', () => {
  it.each([
    ['2022-03-02', 36, '2025-03-02'],
    ['2022-03-02', 0, '2022-03-02'],
    ['2022-12-31', 1, '2023-01-31'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2022-10-31', 25, '2024-11-30'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-03-02', -36, '2019-03-02'],
    ['2022-12-01', -12, '2021-12-01'],
  ])('%s and %d months is %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to);
  });

  it('it is the same day of the month, or the last that the month has', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (from, n) => {
        const later = addMonths(from, n);
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(later) - month(from)).toBe(n);
        expect(later.slice(8)).toBe([from.slice(8), lastDay(later.slice(0, 7)).slice(8)].sort()[0]);
      }),
    );
  });
});

describe('days later and between', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(addDays(addDays(from, n), -n)).toBe(from);
        expect(dayBefore(nextDay(from))).toBe(from);
      }),
    );
  });
});

describe('the next day', () => {
  it.each([
    ['2022-02-24', '2022-02-25'],
    ['2022-02-28', '2022-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2022-12-31', '2023-01-01'],
    // Clocks change in these nights in most of Europe.
    ['2022-03-26', '2022-03-27'],
    ['2022-10-30', '2022-10-31'],
  ])('of %s is %s', (from, to) => {
    expect(nextDay(from)).toBe(to);
  });

  it('is later, with no day between', () => {
    fc.assert(
      fc.property(day, day, (from, other) => {
        expect(nextDay(from) > from).toBe(true);
        expect(other > from && other < nextDay(from)).toBe(false);
      }),
    );
  });
});
