import { describe, expect, it } from 'vitest';
import { entry, listing, record, source, TWO_ORIGINS, votes, weighing } from '../tests/records.ts';
import { assess, type Assessment } from './assess.ts';
import { LABELS, type LabelId } from './method.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

/** A day on which entries of 2022 are in force. */
const DAY = '2023-01-01';

const on = (day: string, more: Partial<StateRecord>): Assessment => assess(record(more), day);
const assessing = (...ledger: LedgerEntry[]): Assessment => on(DAY, { ledger });

/** The least that gives each label by itself. */
const SMALLEST: Record<LabelId, Partial<StateRecord>> = {
  fights: { ledger: [weighing('troops')] },
  territory: { ledger: [weighing('territory')] },
  arms: { ledger: [weighing('arms')] },
  sanctions: { ledger: [weighing('sanctions')] },
  both: { ledger: [weighing('lifeline'), weighing('aid-to-ukraine')] },
  parts: { ledger: [weighing('parts')] },
  'votes-russia': { ledger: [weighing('recognition')] },
  'votes-ukraine': { votes: votes('yes') },
  out: {},
};

describe('the label', () => {
  it.each(LABELS)('is %s on its smallest evidence', (label) => {
    expect(on(DAY, SMALLEST[label]).label).toBe(label);
  });

  it.each(LABELS)('is %s also where every later label would hold', (label) => {
    const evidence = LABELS.slice(LABELS.indexOf(label)).map((id) => SMALLEST[id]);
    const all = {
      ledger: evidence.flatMap((item) => item.ledger ?? []),
      votes: evidence.flatMap((item) => item.votes ?? []),
    };
    expect(on(DAY, all).label).toBe(label);
  });

  it.each<{ what: string; given: Partial<StateRecord>; label: LabelId }>([
    {
      what: 'sanctions for a place on the list alone',
      given: { sanctions: [listing('2022-03-07')] },
      label: 'sanctions',
    },
    {
      what: 'arms for a state that also sanctions Russia',
      given: { ledger: [weighing('arms')], sanctions: [listing('2022-03-07')] },
      label: 'arms',
    },
    {
      what: 'both for parts to Russia and arms to Ukraine',
      given: { ledger: [weighing('parts'), weighing('arms-to-ukraine')] },
      label: 'both',
    },
    { what: 'votes-russia for votes alone', given: { votes: votes('no') }, label: 'votes-russia' },
    {
      what: 'votes-russia for recognition in spite of votes with Ukraine',
      given: { ledger: [weighing('recognition')], votes: votes('yes') },
      label: 'votes-russia',
    },
    { what: 'out for a lifeline alone', given: { ledger: [weighing('lifeline')] }, label: 'out' },
    { what: 'out for aid to Ukraine alone', given: { ledger: [weighing('aid-to-ukraine')] }, label: 'out' },
    { what: 'out where the state was absent from every vote', given: { votes: votes('not-voting') }, label: 'out' },
  ])('is $what', ({ given, label }) => {
    expect(on(DAY, given).label).toBe(label);
  });

  it.each(['RUS', 'UKR'])('is not given to %s, a party, but its rungs are', (code) => {
    const state = record({ code }).state;
    const party = on(DAY, { state, ledger: [weighing('troops')], votes: votes('no') });
    expect(party).toMatchObject({
      label: undefined,
      causes: { entries: [], votes: [] },
      toRussia: { level: 5 },
      alignment: { value: 1 },
    });
  });
});

describe('the rungs', () => {
  it.each([
    ['troops', 'toRussia', 5],
    ['territory', 'toRussia', 4],
    ['arms', 'toRussia', 3],
    ['parts', 'toRussia', 2],
    ['lifeline', 'toRussia', 1],
    ['arms-to-ukraine', 'toUkraine', 3],
    ['sanctions', 'toUkraine', 2],
    ['aid-to-ukraine', 'toUkraine', 1],
  ] as const)('put %s on the ladder %s at %d and leave the other ladder empty', (weight, ladder, level) => {
    const assessment = assessing(weighing(weight));
    const other = ladder === 'toRussia' ? 'toUkraine' : 'toRussia';
    expect(assessment[ladder]).toMatchObject({ level, weight, causes: { entries: [`${weight}-2022`] } });
    expect(assessment[other]).toEqual({ level: 0, causes: { entries: [], lists: [], votes: [] } });
  });

  it('are empty for recognition, which is on neither ladder', () => {
    expect(assessing(weighing('recognition'))).toMatchObject({ toRussia: { level: 0 }, toUkraine: { level: 0 } });
  });

  it('are the highest in force', () => {
    expect(assessing(weighing('lifeline'), weighing('arms'), weighing('parts')).toRussia).toMatchObject({
      level: 3,
      weight: 'arms',
    });
  });

  it('stay those of the list where the state also gives aid', () => {
    const { toUkraine } = on(DAY, { ledger: [weighing('aid-to-ukraine')], sanctions: [listing('2022-03-07')] });
    expect(toUkraine).toEqual({
      level: 2,
      weight: 'sanctions',
      causes: { entries: [], lists: ['sanctions'], votes: [] },
    });
  });
});

describe('the status of an entry', () => {
  const copies = [source('Courier', { retells: 'Reuters' }), source('Herald', { retells: 'Reuters' })];
  it.each<{ what: string; given: Partial<LedgerEntry>; then: 'counts' | 'contested' | 'nothing' }>([
    { what: 'confirmed by one source', given: { status: 'confirmed', sources: [source('Herald')] }, then: 'counts' },
    { what: 'established', given: { status: 'established' }, then: 'counts' },
    {
      what: 'reported by two sources of different origin',
      given: { status: 'reported', sources: TWO_ORIGINS },
      then: 'counts',
    },
    { what: 'reported by one source', given: { status: 'reported', sources: [source('Herald')] }, then: 'contested' },
    { what: 'reported by two copies of one report', given: { status: 'reported', sources: copies }, then: 'contested' },
    {
      what: 'reported by an article and an opinion',
      given: { status: 'reported', sources: [source('Herald'), source('Courier', { kind: 'opinion' })] },
      then: 'contested',
    },
    { what: 'claimed, whatever its sources', given: { status: 'claimed' }, then: 'contested' },
    { what: 'disputed, whatever its sources', given: { status: 'disputed' }, then: 'contested' },
    { what: 'struck', given: { status: 'struck' }, then: 'nothing' },
  ])('$what: $then', ({ given, then }) => {
    const { label, toRussia, contested } = assessing(weighing('arms', given));
    const wouldBe = { id: 'arms-2022', ladder: 'toRussia', weight: 'arms', level: 3 };
    expect({ label, level: toRussia.level, contested }).toEqual({
      label: then === 'counts' ? 'arms' : 'out',
      level: then === 'counts' ? 3 : 0,
      contested: then === 'contested' ? [wouldBe] : [],
    });
  });

  it('contested names no ladder for recognition', () => {
    expect(assessing(weighing('recognition', { status: 'claimed' })).contested).toEqual([
      { id: 'recognition-2022', ladder: undefined, weight: 'recognition', level: 0 },
    ]);
  });

  it('contested leaves out what is no longer in force', () => {
    expect(on('2030-01-01', { ledger: [weighing('arms', { status: 'claimed' })] }).contested).toEqual([]);
  });

  it('contested leaves out context', () => {
    expect(assessing(entry({ status: 'claimed' })).contested).toEqual([]);
  });
});

describe('the contested label', () => {
  const claimed = { status: 'claimed' } as const;

  it.each<{ what: string; given: LedgerEntry[]; label: LabelId; contested: LabelId | undefined }>([
    { what: 'claimed arms', given: [weighing('arms', claimed)], label: 'out', contested: 'arms' },
    {
      what: 'claimed arms beside confirmed parts',
      given: [weighing('parts'), weighing('arms', claimed)],
      label: 'parts',
      contested: 'arms',
    },
    {
      what: 'claimed parts beside confirmed arms',
      given: [weighing('arms'), weighing('parts', claimed)],
      label: 'arms',
      contested: undefined,
    },
    {
      what: 'claimed aid beside a lifeline',
      given: [weighing('lifeline'), weighing('aid-to-ukraine', claimed)],
      label: 'out',
      contested: 'both',
    },
    {
      what: 'arms reported once',
      given: [weighing('arms', { status: 'reported', sources: [source('Herald')] })],
      label: 'out',
      contested: 'arms',
    },
    { what: 'struck arms', given: [weighing('arms', { status: 'struck' })], label: 'out', contested: undefined },
    { what: 'confirmed arms', given: [weighing('arms')], label: 'arms', contested: undefined },
    { what: 'a claimed statement', given: [entry(claimed)], label: 'out', contested: undefined },
  ])('for $what: $label, contested $contested', ({ given, label, contested }) => {
    expect(assessing(...given)).toMatchObject({ label, contestedLabel: contested });
  });

  it('is not given to a party', () => {
    expect(
      on(DAY, { state: record({ code: 'UKR' }).state, ledger: [weighing('arms', claimed)] }).contestedLabel,
    ).toBeUndefined();
  });
});
