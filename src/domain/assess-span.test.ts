import { describe, expect, it } from 'vitest';
import { listing, record, weighing } from '../tests/records.ts';
import { assess, type Assessment } from './assess.ts';
import { addDays } from './days.ts';
import type { LabelId } from './method.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

const on = (day: string, more: Partial<StateRecord>): Assessment => assess(record(more), day);

describe('an entry is in force', () => {
  it.each<{ what: string; given: Partial<LedgerEntry>; first: string; last: string }>([
    { what: '36 months from its day', given: { date: '2022-03-02' }, first: '2022-03-02', last: '2025-03-01' },
    { what: '36 months from a leap day', given: { date: '2024-02-29' }, first: '2024-02-29', last: '2027-02-27' },
    {
      what: '36 months from when it was last recorded',
      given: { date: '2022-03-02', last: '2024-05-10' },
      first: '2022-03-02',
      last: '2027-05-09',
    },
    {
      what: '36 months from the end of the month in which it was last recorded',
      given: { date: '2022-03-02', last: '2024-05' },
      first: '2022-03-02',
      last: '2027-05-30',
    },
    { what: 'from the last day of its month', given: { date: '2022-02' }, first: '2022-02-28', last: '2025-02-27' },
    { what: 'from the last day of its year', given: { date: '2022' }, first: '2022-12-31', last: '2025-12-30' },
    {
      what: 'through the day on which it ended',
      given: { date: '2022-03-02', ends: '2022-06-30' },
      first: '2022-03-02',
      last: '2022-06-30',
    },
    {
      what: 'through the month in which it ended',
      given: { date: '2022-03-02', ends: '2022-06' },
      first: '2022-03-02',
      last: '2022-06-30',
    },
    {
      what: 'through the year in which it ended',
      given: { date: '2022-03-02', ends: '2022' },
      first: '2022-03-02',
      last: '2022-12-31',
    },
    {
      what: 'until it ended, were it after 36 months',
      given: { date: '2022-03-02', ends: '2027-01-01' },
      first: '2022-03-02',
      last: '2027-01-01',
    },
    {
      what: 'until it ended, though it was last recorded later than its date',
      given: { date: '2022-03-02', last: '2022-05-01', ends: '2022-06-30' },
      first: '2022-03-02',
      last: '2022-06-30',
    },
  ])('$what ($first to $last)', ({ given, first, last }) => {
    const ledger = [weighing('arms', given)];
    const levels = [addDays(first, -1), first, last, addDays(last, 1)].map((day) => on(day, { ledger }).toRussia.level);
    expect(levels).toEqual([0, 3, 3, 0]);
  });

  it.each<{ what: string; given: LedgerEntry; label: LabelId }>([
    { what: 'recognition', given: weighing('recognition'), label: 'votes-russia' },
    { what: 'sanctions', given: weighing('sanctions'), label: 'sanctions' },
    { what: 'basing', given: weighing('territory', { kind: 'basing' }), label: 'territory' },
  ])('until ended where it is $what', ({ given, label }) => {
    expect(on('2099-12-31', { ledger: [given] }).label).toBe(label);
    const ended = [{ ...given, ends: '2024-01-31' }];
    expect([on('2024-01-31', { ledger: ended }).label, on('2024-02-01', { ledger: ended }).label]).toEqual([
      label,
      'out',
    ]);
  });

  it('36 months only where its kind is an act, even if its weight is sanctions', () => {
    expect(on('2099-12-31', { ledger: [weighing('sanctions', { kind: 'law' })] }).label).toBe('out');
  });
});

describe('the list of states that sanction Russia', () => {
  it('holds from its first day through its last', () => {
    const sanctions = [listing('2022-03-07', '2024-01-31')];
    const labels = ['2022-03-06', '2022-03-07', '2024-01-31', '2024-02-01'].map((day) => on(day, { sanctions }).label);
    expect(labels).toEqual(['out', 'sanctions', 'sanctions', 'out']);
  });

  it('holds on without a last day', () => {
    expect(on('2099-12-31', { sanctions: [listing('2022-03-07')] }).label).toBe('sanctions');
  });

  it('holds again after a gap', () => {
    const sanctions = [listing('2022-03-07', '2022-06-30'), listing('2023-01-01')];
    expect(['2022-06-30', '2022-07-01', '2023-01-01'].map((day) => on(day, { sanctions }).label)).toEqual([
      'sanctions',
      'out',
      'sanctions',
    ]);
  });
});
