import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../tests/arbitrary.ts';
import { listing, record, vote, votes, weighing } from '../tests/records.ts';
import { assess, type Assessment } from './assess.ts';
import { changeCauses, type ChangeCause } from './change-causes.ts';
import { changes } from './changes.ts';
import { addMonths, nextDay } from './days.ts';
import { inForce, within } from './in-force.ts';
import { WINDOW_MONTHS } from './method.ts';
import type { StateRecord } from './record.ts';

const UNTIL = '2030-01-01';
const log = (more: Partial<StateRecord>) => {
  const given = record(more);
  return changes(given, UNTIL).map((change) => [change.day, changeCauses(given, change)]);
};

describe('the causes of a change', () => {
  it('are an act that began to count, and its growing too old', () => {
    expect(log({ ledger: [weighing('arms', { date: '2022-03-02' })] })).toEqual([
      ['2022-03-02', [{ of: 'entry', edge: 'began', id: 'arms-2022' }]],
      ['2025-03-02', [{ of: 'entry', edge: 'lapsed', id: 'arms-2022' }]],
    ]);
  });

  it('are an act that ended', () => {
    expect(log({ ledger: [weighing('arms', { date: '2022-03-02', ends: '2022-06-30' })] })[1]).toEqual([
      '2022-07-01',
      [{ of: 'entry', edge: 'ended', id: 'arms-2022' }],
    ]);
  });

  it('are a listing and its end', () => {
    expect(log({ sanctions: [listing('2022-03-07', '2024-02-29')] })).toEqual([
      ['2022-03-07', [{ of: 'list', edge: 'began' }]],
      ['2024-03-01', [{ of: 'list', edge: 'ended' }]],
    ]);
  });

  it('are the votes of a day, and those that leave the window, with the ballot', () => {
    const cast = [
      vote('yes', { symbol: 'A/RES/68/262', date: '2019-12-15' }),
      vote('no', { symbol: 'A/RES/77/229', date: '2022-12-15' }),
      vote('not-voting', { symbol: 'A/RES/77/230', date: '2022-12-15' }),
      vote('no', { symbol: 'A/RES/77/231', date: '2022-12-15', divides: false }),
    ];
    expect(log({ votes: cast })[1]).toEqual([
      '2022-12-15',
      [
        { of: 'vote', edge: 'lapsed', symbol: 'A/RES/68/262', ballot: 'yes' },
        { of: 'vote', edge: 'began', symbol: 'A/RES/77/229', ballot: 'no' },
      ],
    ]);
  });

  it('are what a new label and a new rung rest on, both, where both came on one day', () => {
    const ledger = [weighing('recognition', { date: '2022-03-02' }), weighing('lifeline', { date: '2022-03-02' })];
    expect(log({ ledger })[0]?.[1]).toMatchObject([{ id: 'recognition-2022' }, { id: 'lifeline-2022' }]);
  });

  it.each([
    [
      'votes, where the new label rests on an act',
      { ledger: [weighing('arms', { date: '2022-12-15' })], votes: votes('no') },
      [{ of: 'entry', edge: 'began', id: 'arms-2022' }],
    ],
    [
      'votes that tell the same side as before',
      {
        ledger: [weighing('arms', { date: '2022-03-02', ends: '2022-12-14' })],
        votes: [vote('yes', { symbol: 'A/RES/76/1', date: '2022-03-02' }), vote('yes')],
      },
      [{ of: 'entry', edge: 'ended', id: 'arms-2022' }],
    ],
    [
      'an act that a stronger one hides',
      { ledger: [weighing('parts', { date: '2022-12-15' }), weighing('arms', { date: '2022-12-15' })] },
      [{ of: 'entry', edge: 'began', id: 'arms-2022' }],
    ],
    [
      'an act that ended as a stronger one overtook it',
      {
        ledger: [
          weighing('parts', { date: '2022-03-02', ends: '2022-12-14' }),
          weighing('arms', { date: '2022-12-15' }),
        ],
      },
      [{ of: 'entry', edge: 'began', id: 'arms-2022' }],
    ],
    [
      'a listing that another one follows without a gap',
      {
        ledger: [weighing('arms', { date: '2022-03-02', ends: '2022-12-14' })],
        sanctions: [listing('2022-03-07', '2022-12-14'), listing('2022-12-15')],
      },
      [{ of: 'entry', edge: 'ended', id: 'arms-2022' }],
    ],
  ])('are not %s', (_, more, expected) => {
    expect(log(more).find(([day]) => day === '2022-12-15')?.[1]).toEqual(expected);
  });
});

describe('for any record', () => {
  const edgesOf = (given: StateRecord, cause: ChangeCause) => {
    if (cause.of === 'entry') return [inForce(given.ledger.find(({ id }) => id === cause.id)!)];
    if (cause.of === 'vote')
      return [
        within(
          given.votes.find(({ symbol }) => symbol === cause.symbol)!,
          WINDOW_MONTHS,
        ),
      ];
    return given.sanctions.map(({ from, until }) => ({ from, until: until && nextDay(until) }));
  };

  it('every change has a cause, and each cause begins or ends on that very day', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        for (const change of changes(given, UNTIL)) {
          const causes = changeCauses(given, change);
          expect(causes.length).toBeGreaterThan(0);
          for (const cause of causes) {
            const days = edgesOf(given, cause).map(({ from, until }) => (cause.edge === 'began' ? from : until));
            expect(days).toContain(change.day);
          }
        }
      }),
    );
  });

  /** The record as it would be had what began not begun, and what ended lasted on. */
  const undo = (given: StateRecord, causes: ChangeCause[], day: string): StateRecord => {
    const edgeOf = (of: ChangeCause['of'], id: string) =>
      causes.find((cause) => cause.of === of && ('id' in cause ? cause.id : 'symbol' in cause && cause.symbol) === id)
        ?.edge;
    const list = causes.find(({ of }) => of === 'list')?.edge;
    return {
      ...given,
      ledger: given.ledger.flatMap((entry) => {
        const edge = edgeOf('entry', entry.id);
        return edge === 'began' ? [] : edge ? [{ ...entry, ends: '2099-12-31', since: inForce(entry).from }] : [entry];
      }),
      votes: given.votes.flatMap((cast) => {
        const edge = edgeOf('vote', cast.symbol);
        return edge === 'began' ? [] : edge ? [{ ...cast, date: addMonths(day, -1) }] : [cast];
      }),
      sanctions: given.sanctions.flatMap((place) => {
        if (list === 'began' && place.from === day) return [];
        return list === 'ended' && place.until && nextDay(place.until) === day
          ? [{ ...place, until: '2099-12-31' }]
          : [place];
      }),
    };
  };
  const verdict = ({ label, toRussia, toUkraine }: Assessment) => [label, toRussia.level, toUkraine.level];

  it('no change comes about without its causes', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        for (const change of changes(given, UNTIL)) {
          const undone = assess(undo(given, changeCauses(given, change), change.day), change.day);
          expect(verdict(undone)).not.toEqual(verdict(change.after));
        }
      }),
      { numRuns: 500 },
    );
  });
});
