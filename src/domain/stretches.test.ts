import { describe, expect, it } from 'vitest';
import { listing, record, vote, votes, weighing } from '../tests/records.ts';
import { readRecords } from '../tests/read-content.ts';
import { assess } from './assess.ts';
import { assessments } from './changes.ts';
import { addDays, daysBetween } from './days.ts';
import { FIRST_DAY } from './method.ts';
import { stretches } from './stretches.ts';

const UNTIL = '2026-07-02';
const labels = (of: Parameters<typeof assessments>[0]) => stretches(assessments(of, UNTIL), ({ label }) => label);

describe('stretches', () => {
  it('are one where nothing ever changed', () => {
    expect(labels(record())).toEqual([{ from: FIRST_DAY, value: 'out' }]);
  });

  it('begin on the day of an act and end when it has counted for three years', () => {
    expect(labels(record({ ledger: [weighing('arms', { date: '2022-06-15' })] }))).toEqual([
      { from: FIRST_DAY, value: 'out' },
      { from: '2022-06-15', value: 'arms' },
      { from: '2025-06-15', value: 'out' },
    ]);
  });

  it('join what is the same before and after a day on which something else changed', () => {
    const state = record({ sanctions: [listing('2022-03-07')], votes: votes('yes', 'yes') });
    expect(labels(state).map(({ value }) => value)).toEqual(['out', 'sanctions']);
    expect(stretches(assessments(state, UNTIL), ({ alignment }) => alignment.value)).toEqual([
      { from: FIRST_DAY, value: undefined },
      { from: '2022-12-15', value: -1 },
      { from: '2025-12-15', value: undefined },
    ]);
  });

  it('look no further than they are asked', () => {
    expect(stretches(assessments(record({ votes: [vote('no')] }), '2022-12-14'), ({ label }) => label)).toHaveLength(1);
  });

  it('hold the label of every day between, for every state', () => {
    const { records, day } = readRecords();
    for (const of of records) {
      const found = stretches(assessments(of, day), ({ label }) => label);
      for (const [i, { from, value }] of found.entries()) {
        const end = found[i + 1] ? addDays(found[i + 1]!.from, -1) : day;
        const middle = addDays(from, Math.floor(daysBetween(from, end) / 2));
        for (const on of [from, middle, end]) expect(assess(of, on).label, `${of.state.name} on ${on}`).toBe(value);
      }
    }
  });
});
