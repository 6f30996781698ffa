import { describe, expect, it } from 'vitest';
import { listing, record, vote, weighing } from '../tests/records.ts';
import { byDay, loggedChanges, tieOf, turns } from './change-log.ts';
import { changes } from './changes.ts';
import type { StateRecord } from './record.ts';

const UNTIL = '2030-01-01';
const first = (more: Partial<StateRecord>) => changes(record(more), UNTIL)[0]!;
const last = (more: Partial<StateRecord>) => changes(record(more), UNTIL).at(-1)!;
const LISTED = { sanctions: [listing('2022-03-07')] };

describe('what became another in a change', () => {
  it.each([
    ['a label by votes', first({ votes: [vote('no')] }), ['label']],
    ['a label and a rung', first({ ledger: [weighing('arms')] }), ['label', 'toRussia-up']],
    ['a rung alone', first({ ledger: [weighing('aid-to-ukraine')] }), ['toUkraine-up']],
    ['a rung that fell', last({ ledger: [weighing('aid-to-ukraine')] }), ['toUkraine-down']],
  ])('is told: %s', (_, change, expected) => {
    expect(turns(change)).toEqual(expected);
  });
});

describe('the way that a change points', () => {
  it.each([
    ['toward Moscow by a rung to its war', first({ ledger: [weighing('parts')] }), 'toward'],
    ['away by its end', last({ ledger: [weighing('parts')] }), 'away'],
    ['away by a rung to Ukraine', first(LISTED), 'away'],
    ['toward by its end', last({ ledger: [weighing('arms-to-ukraine')] }), 'toward'],
    ['toward by votes', first({ votes: [vote('no')] }), 'toward'],
    ['away by votes', first({ votes: [vote('yes')] }), 'away'],
    ['by the higher of two rungs', first({ ledger: [weighing('troops'), weighing('aid-to-ukraine')] }), 'toward'],
    ['by the label where the rungs say nothing', first({ ledger: [weighing('recognition')] }), 'toward'],
  ])('is %s', (_, change, expected) => {
    expect(tieOf(change)).toBe(expected);
  });
});

describe('the log of all states', () => {
  const state = (code: string, more: Partial<StateRecord>) => record({ code, ...more });
  const lines = (...records: StateRecord[]) =>
    byDay(loggedChanges(records, UNTIL)).map(({ day, lines: ofDay }) => [
      day,
      ofDay.map(({ changes: alike }) => alike.map((change) => change.record.state.code)),
    ]);

  it('is by day, newest first', () => {
    const arms = { ledger: [weighing('arms', { date: '2022-03-02' })] };
    expect(lines(state('FJI', LISTED), state('NRU', arms))).toEqual([
      ['2025-03-02', [['NRU']]],
      ['2022-03-07', [['FJI']]],
      ['2022-03-02', [['NRU']]],
    ]);
  });

  it('has as one line the states of a day that changed alike for the same reason, the longest line first', () => {
    const alike = lines(
      state('FJI', { sanctions: [listing('2022-12-15')] }),
      state('NRU', { votes: [vote('yes')] }),
      state('TON', { votes: [vote('yes')] }),
      state('WSM', { votes: [vote('no')] }),
    );
    expect(alike.at(-1)).toEqual(['2022-12-15', [['NRU', 'TON'], ['FJI'], ['WSM']]]);
  });

  it('keeps apart what came by entries, which are of their own state though their ids be the same', () => {
    const arms = { ledger: [weighing('arms')] };
    expect(lines(state('FJI', arms), state('NRU', arms))[0]?.[1]).toHaveLength(2);
  });

  it('minds the rungs that moved, and not those that stayed', () => {
    const aid = (date: string) => ({ ledger: [weighing('aid-to-ukraine', { date })], votes: [vote('yes')] });
    const on = (...records: StateRecord[]) => lines(...records).find(([day]) => day === '2022-12-15')?.[1];
    const plain = state('NRU', { votes: [vote('yes')] });
    expect(on(state('FJI', aid('2022-01-01')), plain)).toEqual([['FJI', 'NRU']]);
    expect(on(state('FJI', aid('2022-12-15')), plain)).toHaveLength(2);
  });
});
