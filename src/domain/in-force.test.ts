import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, entryWith, partialDate } from '../tests/arbitrary.ts';
import { entry } from '../tests/records.ts';
import type { LedgerEntry } from './record.ts';
import { covers, inForce, within } from './in-force.ts';

describe('a span', () => {
  it.each([
    ['2022-02-28', false],
    ['2022-03-01', true],
    ['2022-03-31', true],
    ['2022-04-01', false],
  ])('from 1 March to 1 April 2022: that it covers %s is %s', (day, expected) => {
    expect(covers({ from: '2022-03-01', until: '2022-04-01' }, day)).toBe(expected);
  });

  it('without an end covers every later day', () => {
    expect(covers({ from: '2022-03-01' }, '2099-12-31')).toBe(true);
  });
});

describe('an entry is in force', () => {
  it.each<[string, Partial<LedgerEntry>, { from: string; until?: string }]>([
    ['36 months from its day', { date: '2022-03-02' }, { from: '2022-03-02', until: '2025-03-02' }],
    ['36 months from the end of its month', { date: '2022-04' }, { from: '2022-04-30', until: '2025-04-30' }],
    ['36 months from the end of its year', { date: '2022' }, { from: '2022-12-31', until: '2025-12-31' }],
    [
      'from the evidence date where its year is not over',
      { date: '2022', since: '2022-07-02' },
      { from: '2022-07-02', until: '2025-12-31' },
    ],
    [
      'from when it was last recorded where its year is not over by then',
      { date: '2022', last: '2022-05' },
      { from: '2022-05-31', until: '2025-05-31' },
    ],
    [
      '36 months from when it was last recorded',
      { date: '2022', last: '2024-05-10' },
      { from: '2022-12-31', until: '2027-05-10' },
    ],
    [
      'through its end, whatever was recorded last',
      { date: '2022', last: '2022-05', ends: '2022-06' },
      { from: '2022-05-31', until: '2022-07-01' },
    ],
    ['through the year of its end', { date: '2022', ends: '2023' }, { from: '2022-12-31', until: '2024-01-01' }],
    ['for good where it recognises', { date: '2022-03-02', kind: 'recognition' }, { from: '2022-03-02' }],
    ['for good where it sanctions', { date: '2022-03', kind: 'sanctions' }, { from: '2022-03-31' }],
    [
      'for good where it is basing, though last recorded',
      { date: '2022', kind: 'basing', last: '2023' },
      { from: '2022-12-31' },
    ],
    [
      'through the end of basing',
      { date: '2022', kind: 'basing', ends: '2023-02' },
      { from: '2022-12-31', until: '2023-03-01' },
    ],
  ])('%s', (_, given, span) => {
    expect(inForce(entry(given))).toEqual(span);
  });

  it('on its first day, always', () => {
    fc.assert(
      fc.property(entryWith(), (given) => {
        const span = inForce(given);
        expect(covers(span, span.from)).toBe(true);
      }),
    );
  });
});

describe('a date lies within the months before a day', () => {
  it.each([
    ['that is over', { date: '2022-02' }, '2022-02-28'],
    ['in which the evidence ends', { date: '2022-02', since: '2022-02-10' }, '2022-02-10'],
    ['within which the act had ended', { date: '2022-02', ends: '2022-02-20' }, '2022-02-20'],
  ])('of a month %s, from when the act has happened to the end of the month so many months later', (_, given, from) => {
    expect(within(given, 24)).toEqual({ from, until: '2024-02-28' });
  });

  it('and within more months wherever it lies within fewer', () => {
    fc.assert(
      fc.property(partialDate, fc.nat(48), fc.nat(48), day, (date, fewer, more, on) => {
        if (covers(within({ date }, fewer), on)) expect(covers(within({ date }, fewer + more), on)).toBe(true);
      }),
    );
  });
});
