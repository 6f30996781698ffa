import { describe, expect, it } from 'vitest';
import { entry, listing, record, vote, weighing } from '../tests/records.ts';
import { daysOfChange } from './days-of-change.ts';
import type { StateRecord } from './record.ts';

const membership = (more: Partial<StateRecord['memberships'][number]>): StateRecord['memberships'][number] => ({
  bloc: 'CSTO',
  short: 'CSTO',
  name: 'Treaty',
  standing: 'member',
  sources: [],
  ...more,
});

describe('the days on which a picture of the world changes', () => {
  const UNTIL = '2026-07-02';

  it.each<[string, Partial<StateRecord>, string[]]>([
    ['nothing on record', {}, []],
    ['an entry that weighs nothing', { ledger: [entry()] }, []],
    [
      'a delivery that lapses after 36 months',
      { ledger: [weighing('arms', { date: '2022-06-15' })] },
      ['2022-06-15', '2025-06-15'],
    ],
    ['an act that has not lapsed yet', { ledger: [weighing('arms', { date: '2025-06-15' })] }, ['2025-06-15']],
    [
      'a claim that would give another label, and that lapses',
      { ledger: [weighing('arms', { date: '2022-06-15', status: 'claimed' })] },
      ['2022-06-15', '2025-06-15'],
    ],
    ['a vote', { votes: [vote('no', { date: '2022-12-15' })] }, ['2022-12-15', '2025-12-15']],
    [
      'a listing that began before 2014 and ended',
      { sanctions: [listing('2014-03-01', '2019-01-31')] },
      ['2019-02-01'],
    ],
    ['a membership', { memberships: [membership({ from: '2015-01', until: '2020' })] }, ['2015-01-01', '2021-01-01']],
    ['a membership older than the site', { memberships: [membership({})] }, []],
  ])('with %s', (_, more, days) => {
    expect(daysOfChange([record(more)], UNTIL)).toEqual(days);
  });

  it('stand once, in order, for many states', () => {
    const [shells, rifles] = [weighing('arms', { date: '2024-06-15' }), weighing('arms', { date: '2023-06-15' })];
    expect(
      daysOfChange(
        [record({ ledger: [shells] }), record({ ledger: [rifles] }), record({ ledger: [shells] })],
        '2025-01-01',
      ),
    ).toEqual(['2023-06-15', '2024-06-15']);
  });
});
