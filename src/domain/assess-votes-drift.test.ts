import { describe, expect, it } from 'vitest';
import type { Ballot } from '../schemas/vocabulary.ts';
import { entry, record, vote, votes, weighing } from '../tests/records.ts';
import { assess, type Assessment } from './assess.ts';
import { addDays } from './days.ts';
import type { LabelId } from './method.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

/** A day on which entries of 2022 are in force. */
const DAY = '2023-01-01';

const on = (day: string, more: Partial<StateRecord>): Assessment => assess(record(more), day);
const assessing = (...ledger: LedgerEntry[]): Assessment => on(DAY, { ledger });

describe('alignment', () => {
  it.each<[Ballot[], number | undefined, number]>([
    [['no'], 1, 1],
    [['abstain'], 0, 1],
    [['yes'], -1, 1],
    [['no', 'abstain'], 0.5, 2],
    [['no', 'yes', 'yes', 'yes'], -0.5, 4],
    [['not-voting'], undefined, 0],
    [['no', 'not-voting'], 1, 1],
    [[], undefined, 0],
  ])('of the votes %j is %s over %d votes cast', (ballots, value, n) => {
    expect(on(DAY, { votes: votes(...ballots) }).alignment).toMatchObject({ value, n });
  });

  it('names the votes cast with their scores, and those that were not', () => {
    expect(on(DAY, { votes: votes('no', 'not-voting', 'yes') }).alignment).toMatchObject({
      votes: [
        { symbol: 'A/RES/77/1', ballot: 'no', score: 1 },
        { symbol: 'A/RES/77/3', ballot: 'yes', score: -1 },
      ],
      notVoting: ['A/RES/77/2'],
    });
  });

  it('leaves out a resolution that does not divide Russia from Ukraine, such as ES-11/8', () => {
    const pathToPeace = vote('no', { symbol: 'A/RES/ES-11/8', divides: false });
    expect(on(DAY, { votes: [...votes('yes'), pathToPeace] }).alignment).toMatchObject({
      value: -1,
      n: 1,
      notVoting: [],
    });
  });

  it('reads the votes of the 36 months before the day', () => {
    const cast = [vote('no', { date: '2022-12-15' })];
    const counted = ['2022-12-14', '2022-12-15', '2025-12-14', '2025-12-15'].map(
      (day) => on(day, { votes: cast }).alignment.n,
    );
    expect(counted).toEqual([0, 1, 1, 0]);
  });

  it.each<[number, Ballot, LabelId]>([
    [50, 'no', 'votes-russia'],
    [49, 'no', 'out'],
    [50, 'yes', 'votes-ukraine'],
    [49, 'yes', 'out'],
  ])('with %d of 100 votes %s and the rest abstentions gives the label %s', (n, ballot, label) => {
    const cast = Array.from({ length: 100 }, (_, i): Ballot => (i < n ? ballot : 'abstain'));
    expect(on(DAY, { votes: votes(...cast) }).label).toBe(label);
  });
});

describe('drift', () => {
  const acts = (tie: 'toward' | 'away' | 'neither', n: number) =>
    Array.from({ length: n }, (_, i) => entry({ id: `${tie}-${i}-2022`, tie }));

  it.each([
    [2, 0, 'closer'],
    [1, 0, 'steady'],
    [0, 1, 'steady'],
    [0, 2, 'away'],
    [3, 1, 'closer'],
    [1, 3, 'away'],
    [5, 5, 'steady'],
    [0, 0, 'steady'],
  ])('with %d entries toward and %d away is %s', (toward, away, id) => {
    expect(assessing(...acts('toward', toward), ...acts('away', away), ...acts('neither', 3)).drift).toMatchObject({
      id,
      net: toward - away,
    });
  });

  it('names its entries', () => {
    expect(assessing(...acts('toward', 2), ...acts('away', 1)).drift).toEqual({
      id: 'steady',
      net: 1,
      toward: ['toward-0-2022', 'toward-1-2022'],
      away: ['away-0-2022'],
    });
  });

  it.each([
    ['2022-03-02', '2022-03-02', '2024-03-01'],
    ['2022-03', '2022-03-31', '2024-03-30'],
    ['2022', '2022-12-31', '2024-12-30'],
  ])('reads the 24 months after %s: %s to %s', (date, first, last) => {
    const ledger = [entry({ tie: 'toward', date, last: '2024-12-31' })];
    const nets = [addDays(first, -1), first, last, addDays(last, 1)].map((day) => on(day, { ledger }).drift.net);
    expect(nets).toEqual([0, 1, 1, 0]);
  });

  it('forgets an old state of affairs that still lasts', () => {
    expect(on('2026-01-01', { ledger: [weighing('recognition')] })).toMatchObject({
      label: 'votes-russia',
      drift: { net: 0 },
    });
  });

  it.each(['claimed', 'disputed', 'struck'] as const)('leaves out what is %s', (status) => {
    expect(assessing(entry({ tie: 'toward', status })).drift.net).toBe(0);
  });

  it('is no part of the label', () => {
    expect(assessing(...acts('toward', 9))).toMatchObject({ label: 'out', drift: { id: 'closer' } });
  });
});
