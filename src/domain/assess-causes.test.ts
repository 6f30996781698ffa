import { describe, expect, it } from 'vitest';
import { listing, record, votes, weighing } from '../tests/records.ts';
import { assess, type Assessment } from './assess.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

/** A day on which entries of 2022 are in force. */
const DAY = '2023-01-01';

const on = (day: string, more: Partial<StateRecord>): Assessment => assess(record(more), day);
const assessing = (...ledger: LedgerEntry[]): Assessment => on(DAY, { ledger });

describe('the causes', () => {
  it('of a rung are all entries on it and none below', () => {
    const { toRussia, causes } = assessing(
      weighing('arms', { id: 'shells-2022' }),
      weighing('arms', { id: 'drones-2022' }),
      weighing('parts'),
    );
    expect(toRussia.causes).toEqual({ entries: ['shells-2022', 'drones-2022'], lists: [], votes: [] });
    expect(causes).toEqual(toRussia.causes);
  });

  it('of sanctions are the entry and the list, even under a higher rung', () => {
    const { label, causes, toUkraine } = on(DAY, {
      ledger: [weighing('sanctions'), weighing('arms-to-ukraine')],
      sanctions: [listing('2022-03-07')],
    });
    expect(label).toBe('sanctions');
    expect(causes).toEqual({ entries: ['sanctions-2022'], lists: ['sanctions'], votes: [] });
    expect(toUkraine.causes).toEqual({ entries: ['arms-to-ukraine-2022'], lists: [], votes: [] });
  });

  it('of sanctions are the entry alone for a state that is not on the list', () => {
    expect(assessing(weighing('sanctions')).causes).toEqual({ entries: ['sanctions-2022'], lists: [], votes: [] });
  });

  it('of helping both sides are those of both rungs', () => {
    expect(assessing(weighing('parts'), weighing('aid-to-ukraine')).causes.entries).toEqual([
      'parts-2022',
      'aid-to-ukraine-2022',
    ]);
  });

  it('of voting with Russia are the votes and the recognition, where each would do', () => {
    expect(on(DAY, { ledger: [weighing('recognition')], votes: votes('no', 'not-voting') }).causes).toEqual({
      entries: ['recognition-2022'],
      lists: [],
      votes: ['A/RES/77/1'],
    });
  });

  it('of voting with Russia are the recognition alone, where the votes do not say so', () => {
    expect(on(DAY, { ledger: [weighing('recognition')], votes: votes('abstain') }).causes).toEqual({
      entries: ['recognition-2022'],
      lists: [],
      votes: [],
    });
  });

  it('of staying out are the votes that give no other label', () => {
    expect(on(DAY, { votes: votes('abstain', 'yes', 'no') }).causes.votes).toEqual([
      'A/RES/77/1',
      'A/RES/77/2',
      'A/RES/77/3',
    ]);
  });

  it('never name what is contested', () => {
    expect(
      assessing(weighing('arms'), weighing('arms', { id: 'rumour-2022', status: 'claimed' })).causes.entries,
    ).toEqual(['arms-2022']);
  });
});
