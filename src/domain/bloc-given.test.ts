import { describe, expect, it } from 'vitest';
import { listing, record, source, weighing } from '../tests/records.ts';
import { given, type Given } from './bloc-given.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

/** A day on which entries of June 2022 are in force. */
const DAY = '2023-01-01';

const fiji = (...ledger: LedgerEntry[]) => record({ ledger });
const listed = (...ledger: LedgerEntry[]) => record({ ledger, sanctions: [listing('2022-03-07')] });

/** What is counted above nothing, but for the number of ledgers. */
const counted = (members: StateRecord[]) =>
  Object.fromEntries(Object.entries(given(members, DAY)).filter(([what, n]) => n > 0 && what !== 'ledgers'));

describe('what one member had given', () => {
  it.each<[string, StateRecord, Partial<Given>]>([
    ['nothing', fiji(), {}],
    ['troops', fiji(weighing('troops')), { troops: 1 }],
    ['territory', fiji(weighing('territory')), { territory: 1 }],
    ['arms', fiji(weighing('arms')), { arms: 1 }],
    ['parts', fiji(weighing('parts')), { parts: 1 }],
    ['a lifeline', fiji(weighing('lifeline')), { lifeline: 1 }],
    [
      'territory, arms and a lifeline',
      fiji(...(['territory', 'arms', 'lifeline'] as const).map((w) => weighing(w))),
      { territory: 1 },
    ],
    ['recognition of an annexation, which is on no ladder', fiji(weighing('recognition')), {}],
    ['sanctions by a law of its own', fiji(weighing('sanctions')), { sanctions: 1 }],
    ['sanctions by the list', listed(), { sanctions: 1 }],
    ['sanctions and a lifeline', listed(weighing('lifeline')), { sanctions: 1, lifeline: 1 }],
    ['sanctions and arms to Russia', listed(weighing('arms')), { sanctions: 1, arms: 1 }],
    ['aid to Ukraine', fiji(weighing('aid-to-ukraine')), { aid: 1 }],
    ['arms to Ukraine', fiji(weighing('arms-to-ukraine')), { aid: 1 }],
    ['arms and aid to Ukraine', fiji(weighing('arms-to-ukraine'), weighing('aid-to-ukraine')), { aid: 1 }],
    ['sanctions and arms to Ukraine', listed(weighing('arms-to-ukraine')), { sanctions: 1, aid: 1 }],
    ['sanctions and aid to Ukraine', listed(weighing('aid-to-ukraine')), { sanctions: 1, aid: 1 }],
    ['a lifeline and aid to Ukraine', fiji(weighing('lifeline'), weighing('aid-to-ukraine')), { lifeline: 1, aid: 1 }],
    [
      'sanctions, and arms to both sides',
      listed(weighing('arms'), weighing('arms-to-ukraine')),
      { arms: 1, sanctions: 1, aid: 1 },
    ],
    ['arms that are only claimed', fiji(weighing('arms', { status: 'claimed' })), {}],
    [
      'arms that one newspaper reports',
      fiji(weighing('arms', { status: 'reported', sources: [source('Herald')] })),
      {},
    ],
  ])('%s', (_, member, expected) => {
    expect(counted([member])).toEqual({ members: 1, ...expected });
  });

  it.each([
    ['2022-06-14', 0],
    ['2022-06-15', 1],
    ['2025-06-14', 1],
    ['2025-06-15', 0],
  ])('on %s, of arms delivered on 15 June 2022: %d', (day, arms) => {
    expect(given([fiji(weighing('arms'))], day).arms).toBe(arms);
  });
});

describe('what a group had given', () => {
  it('is the sum over its members', () => {
    const members = [fiji(weighing('arms')), fiji(weighing('arms')), fiji(), listed()];
    expect(counted(members)).toEqual({ members: 4, arms: 2, sanctions: 1 });
  });

  it.each(['RUS', 'UKR'])('leaves out the party %s, whatever it did', (code) => {
    const party = record({ code, ledger: [weighing('troops')], sanctions: [listing('2022-03-07')] });
    expect(counted([party, fiji(weighing('lifeline'))])).toEqual({ members: 1, lifeline: 1 });
  });

  it('knows of how many there is a ledger', () => {
    const party = record({ code: 'RUS', ledger: [weighing('troops')] });
    expect(given([party, fiji(weighing('lifeline')), listed(), fiji()], DAY)).toMatchObject({ members: 3, ledgers: 1 });
  });

  it('is nothing where there are no members', () => {
    expect(counted([])).toEqual({});
  });
});
