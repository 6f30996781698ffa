import { describe, expect, it } from 'vitest';
import { entry, record, vote, weighing } from '../tests/records.ts';
import { FIRST_DAY } from './method.ts';
import { lastMove, movers } from './movers.ts';

const DAY = '2022-06-15';
const arming = record({ code: 'FJI', ledger: [weighing('arms', { date: DAY })] });
const talking = record({ code: 'PER', ledger: [entry({ date: DAY })] });
const voting = record({ code: 'OMN', votes: [vote('no', { date: '2023-01-10' })] });
const STOPS = ['2014-03-28', DAY, '2023-01-10', '2024-01-01'];

describe('those who moved', () => {
  it('on a day are those whose label or rung is another than the day before', () => {
    const [mover, ...others] = movers([arming, talking, voting], DAY);
    expect(others).toEqual([]);
    expect(mover!.record).toBe(arming);
    expect([mover!.before.label, mover!.after.label]).toEqual(['out', 'arms']);
    expect(movers([arming], '2022-06-16')).toEqual([]);
  });

  it('are none on the first day, which has no day before it', () => {
    const first = record({ votes: [vote('yes', { date: FIRST_DAY })] });
    expect(movers([first], FIRST_DAY)).toEqual([]);
    expect(lastMove([first], [FIRST_DAY], DAY)).toBeUndefined();
  });

  it.each([
    ['2022-06-14', undefined],
    [DAY, DAY],
    ['2022-12-31', DAY],
    ['2024-06-01', '2023-01-10'],
  ])('last before the end of %s moved on %s', (until, day) => {
    expect(lastMove([arming, talking, voting], STOPS, until)?.day).toBe(day);
  });
});
