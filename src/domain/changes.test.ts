import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, day } from '../tests/arbitrary.ts';
import { entry, listing, record, source, vote, weighing } from '../tests/records.ts';
import { assess } from './assess.ts';
import { changes, stops, type Change } from './changes.ts';
import { FIRST_DAY } from './method.ts';
import type { StateRecord } from './record.ts';

const UNTIL = '2030-01-01';
const log = (more: Partial<StateRecord> & { code?: string }, until = UNTIL) => changes(record(more), until);
const days = (logged: Change[]) => logged.map(({ day, from, to }) => [day, from, to]);

describe('the change log', () => {
  it('is empty for a state of which nothing is recorded', () => {
    expect(log({})).toEqual([]);
  });

  it('tells the day on which an act changed the label, and the day on which it ran out', () => {
    expect(days(log({ ledger: [weighing('arms', { date: '2022-03-02' })] }))).toEqual([
      ['2022-03-02', 'out', 'arms'],
      ['2025-03-02', 'arms', 'out'],
    ]);
  });

  it('tells the day after the last of a listing', () => {
    expect(days(log({ sanctions: [listing('2022-03-07', '2024-02-29')] }))).toEqual([
      ['2022-03-07', 'out', 'sanctions'],
      ['2024-03-01', 'sanctions', 'out'],
    ]);
  });

  it('tells the day on which a vote changed the label, and the day on which it left the window', () => {
    expect(days(log({ votes: [vote('yes', { date: '2022-03-02' })] }))).toEqual([
      ['2022-03-02', 'out', 'votes-ukraine'],
      ['2025-03-02', 'votes-ukraine', 'out'],
    ]);
  });

  it('tells a rung that changed under the same label', () => {
    const ledger = [weighing('lifeline', { date: '2022-03-02', ends: '2023-03-01' })];
    expect(days(log({ ledger }))).toEqual([
      ['2022-03-02', 'out', 'out'],
      ['2023-03-02', 'out', 'out'],
    ]);
  });

  it('carries the causes before and after', () => {
    const ledger = [
      weighing('parts', { date: '2022-03-02', ends: '2024-01-01' }),
      weighing('arms', { date: '2023-05-01', ends: '2024-01-01' }),
    ];
    const [first, second, third] = log({ ledger });
    expect(first).toMatchObject({
      before: { causes: { entries: [] } },
      after: { causes: { entries: ['parts-2022'] } },
    });
    expect(second).toMatchObject({
      day: '2023-05-01',
      before: { label: 'parts', causes: { entries: ['parts-2022'] } },
      after: { label: 'arms', causes: { entries: ['arms-2022'] } },
    });
    expect(third).toMatchObject({ day: '2024-01-02', after: { label: 'out' } });
  });

  it('is one change where two acts fall on one day', () => {
    expect(
      log({
        ledger: [
          weighing('parts', { date: '2022-03-02', ends: '2023-01-01' }),
          weighing('lifeline', { date: '2022-03-02', ends: '2023-01-01' }),
        ],
      }),
    ).toHaveLength(2);
  });

  it.each([
    ['context', entry({ tie: 'toward' })],
    ['a claim', weighing('arms', { status: 'claimed' })],
    ['a report of one source', weighing('arms', { status: 'reported', sources: [source('Herald')] })],
    ['a struck entry', weighing('arms', { status: 'struck' })],
  ])('does not tell %s', (_, given) => {
    expect(log({ ledger: [given] })).toEqual([]);
  });

  it('begins after the first day of the record, and does not tell what held then', () => {
    expect(log({ ledger: [weighing('recognition', { date: FIRST_DAY })] })).toEqual([]);
    expect(log({ ledger: [weighing('recognition', { date: '2010' })] })).toEqual([]);
  });

  it('ends with the last day looked at, that day included', () => {
    const ledger = [weighing('arms', { date: '2022-03-02' })];
    expect([log({ ledger }, '2022-03-01'), log({ ledger }, '2022-03-02')].map((logged) => logged.length)).toEqual([
      0, 1,
    ]);
  });

  it('of a party has no label and tells its rungs', () => {
    expect(log({ code: 'UKR', ledger: [weighing('aid-to-ukraine', { ends: '2023-01-01' })] })).toMatchObject([
      { day: '2022-06-15', from: undefined, to: undefined },
      { day: '2023-01-02', from: undefined, to: undefined },
    ]);
  });

  it('gives the label and the rungs of every day: those after the last change before it', () => {
    fc.assert(
      fc.property(anyRecord, day, (given, on) => {
        if (on < FIRST_DAY) return;
        const state = changes(given, on).at(-1)?.after ?? assess(given, FIRST_DAY);
        const { label, toRussia, toUkraine } = assess(given, on);
        expect([label, toRussia.level, toUkraine.level]).toEqual([
          state.label,
          state.toRussia.level,
          state.toUkraine.level,
        ]);
      }),
    );
  });

  it('from a later day on is the end of the whole log', () => {
    fc.assert(
      fc.property(anyRecord, day, (given, from) => {
        if (from < FIRST_DAY) return;
        expect(days(changes(given, UNTIL, from))).toEqual(days(changes(given, UNTIL)).filter(([day]) => day! > from));
      }),
    );
  });

  it('never tells the same state twice running, and runs forward', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        const logged = changes(given, UNTIL);
        const told = [assess(given, FIRST_DAY), ...logged.map(({ after }) => after)].map(
          ({ label, toRussia, toUkraine }) => `${label} ${toRussia.level} ${toUkraine.level}`,
        );
        expect(told.some((state, i) => state === told[i - 1])).toBe(false);
        expect(logged.map((change) => change.day)).toEqual([...new Set(logged.map((change) => change.day))].sort());
      }),
    );
  });
});

describe('the stops of a record', () => {
  it('are the days on which entries, votes and listings begin and end, and entries leave the drift, each once', () => {
    expect(
      stops(
        record({
          ledger: [weighing('arms', { date: '2022-03-02' })],
          votes: [vote('yes', { date: '2022-03-02' })],
          sanctions: [listing('2022-03-07', '2024-02-29')],
        }),
      ),
    ).toEqual(['2022-03-02', '2022-03-07', '2024-03-01', '2024-03-02', '2025-03-02']);
  });

  it('of what lasts are its first day and the day it leaves the drift', () => {
    expect(stops(record({ ledger: [weighing('recognition', { date: '2022-03-02' })] }))).toEqual([
      '2022-03-02',
      '2024-03-02',
    ]);
  });
});
