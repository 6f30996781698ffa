import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, contextEntry, day as anyDay, entryWith } from '../tests/arbitrary.ts';
import { entry, listing, record, source, TWO_ORIGINS, vote, votes, weighing } from '../tests/records.ts';
import type { Ballot } from '../schemas/vocabulary.ts';
import { assess, type Assessment } from './assess.ts';
import { stops } from './changes.ts';
import { LABELS, type LabelId } from './method.ts';
import type { LedgerEntry, StateRecord } from './record.ts';

/** A day on which entries of 2022 are in force. */
const DAY = '2023-01-01';

const on = (day: string, more: Partial<StateRecord>): Assessment => assess(record(more), day);
const assessing = (...ledger: LedgerEntry[]): Assessment => on(DAY, { ledger });
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

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
    const all = { ledger: evidence.flatMap((item) => item.ledger ?? []), votes: evidence.flatMap((item) => item.votes ?? []) };
    expect(on(DAY, all).label).toBe(label);
  });

  it.each<{ what: string; given: Partial<StateRecord>; label: LabelId }>([
    { what: 'sanctions for a place on the list alone', given: { sanctions: [listing('2022-03-07')] }, label: 'sanctions' },
    { what: 'arms for a state that also sanctions Russia', given: { ledger: [weighing('arms')], sanctions: [listing('2022-03-07')] }, label: 'arms' },
    { what: 'both for parts to Russia and arms to Ukraine', given: { ledger: [weighing('parts'), weighing('arms-to-ukraine')] }, label: 'both' },
    { what: 'votes-russia for votes alone', given: { votes: votes('no') }, label: 'votes-russia' },
    { what: 'votes-russia for recognition in spite of votes with Ukraine', given: { ledger: [weighing('recognition')], votes: votes('yes') }, label: 'votes-russia' },
    { what: 'out for a lifeline alone', given: { ledger: [weighing('lifeline')] }, label: 'out' },
    { what: 'out for aid to Ukraine alone', given: { ledger: [weighing('aid-to-ukraine')] }, label: 'out' },
    { what: 'out where the state was absent from every vote', given: { votes: votes('not-voting') }, label: 'out' },
  ])('is $what', ({ given, label }) => {
    expect(on(DAY, given).label).toBe(label);
  });

  it.each(['RUS', 'UKR'])('is not given to %s, a party, but its rungs are', (code) => {
    const state = record({ code }).state;
    const party = on(DAY, { state, ledger: [weighing('troops')], votes: votes('no') });
    expect(party).toMatchObject({ label: undefined, causes: { entries: [], votes: [] }, toRussia: { level: 5 }, alignment: { value: 1 } });
  });
});

describe('the rungs', () => {
  it.each([
    ['troops', 'toRussia', 5], ['territory', 'toRussia', 4], ['arms', 'toRussia', 3], ['parts', 'toRussia', 2], ['lifeline', 'toRussia', 1],
    ['arms-to-ukraine', 'toUkraine', 3], ['sanctions', 'toUkraine', 2], ['aid-to-ukraine', 'toUkraine', 1],
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
    expect(assessing(weighing('lifeline'), weighing('arms'), weighing('parts')).toRussia).toMatchObject({ level: 3, weight: 'arms' });
  });

  it('stay those of the list where the state also gives aid', () => {
    const { toUkraine } = on(DAY, { ledger: [weighing('aid-to-ukraine')], sanctions: [listing('2022-03-07')] });
    expect(toUkraine).toEqual({ level: 2, weight: 'sanctions', causes: { entries: [], lists: ['sanctions'], votes: [] } });
  });
});

describe('the status of an entry', () => {
  const copies = [source('Courier', { retells: 'Reuters' }), source('Herald', { retells: 'Reuters' })];
  it.each<{ what: string; given: Partial<LedgerEntry>; then: 'counts' | 'contested' | 'nothing' }>([
    { what: 'confirmed by one source', given: { status: 'confirmed', sources: [source('Herald')] }, then: 'counts' },
    { what: 'established', given: { status: 'established' }, then: 'counts' },
    { what: 'reported by two sources of different origin', given: { status: 'reported', sources: TWO_ORIGINS }, then: 'counts' },
    { what: 'reported by one source', given: { status: 'reported', sources: [source('Herald')] }, then: 'contested' },
    { what: 'reported by two copies of one report', given: { status: 'reported', sources: copies }, then: 'contested' },
    { what: 'reported by an article and an opinion', given: { status: 'reported', sources: [source('Herald'), source('Courier', { kind: 'opinion' })] }, then: 'contested' },
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

describe('an entry is in force', () => {
  it.each<{ what: string; given: Partial<LedgerEntry>; first: string; last: string }>([
    { what: '36 months from its day', given: { date: '2022-03-02' }, first: '2022-03-02', last: '2025-03-01' },
    { what: '36 months from a leap day', given: { date: '2024-02-29' }, first: '2024-02-29', last: '2027-02-27' },
    { what: '36 months from when it was last recorded', given: { date: '2022-03-02', last: '2024-05-10' }, first: '2022-03-02', last: '2027-05-09' },
    { what: '36 months from the end of the month in which it was last recorded', given: { date: '2022-03-02', last: '2024-05' }, first: '2022-03-02', last: '2027-05-30' },
    { what: 'from the first day of its month', given: { date: '2022-02' }, first: '2022-02-01', last: '2025-02-27' },
    { what: 'from the first day of its year', given: { date: '2022' }, first: '2022-01-01', last: '2025-12-30' },
    { what: 'through the day on which it ended', given: { date: '2022-03-02', ends: '2022-06-30' }, first: '2022-03-02', last: '2022-06-30' },
    { what: 'through the month in which it ended', given: { date: '2022-03-02', ends: '2022-06' }, first: '2022-03-02', last: '2022-06-30' },
    { what: 'through the year in which it ended', given: { date: '2022-03-02', ends: '2022' }, first: '2022-03-02', last: '2022-12-31' },
    { what: 'until it ended, were it after 36 months', given: { date: '2022-03-02', ends: '2027-01-01' }, first: '2022-03-02', last: '2027-01-01' },
    { what: 'until it ended, though it was last recorded later than its date', given: { date: '2022-03-02', last: '2022-05-01', ends: '2022-06-30' }, first: '2022-03-02', last: '2022-06-30' },
  ])('$what ($first to $last)', ({ given, first, last }) => {
    const ledger = [weighing('arms', given)];
    const levels = [dayBefore(first), first, last, dayAfter(last)].map((day) => on(day, { ledger }).toRussia.level);
    expect(levels).toEqual([0, 3, 3, 0]);
  });

  it.each<{ what: string; given: LedgerEntry; label: LabelId }>([
    { what: 'recognition', given: weighing('recognition'), label: 'votes-russia' },
    { what: 'sanctions', given: weighing('sanctions'), label: 'sanctions' },
    { what: 'basing', given: weighing('territory', { kind: 'basing' }), label: 'territory' },
  ])('until ended where it is $what', ({ given, label }) => {
    expect(on('2099-12-31', { ledger: [given] }).label).toBe(label);
    const ended = [{ ...given, ends: '2024-01-31' }];
    expect([on('2024-01-31', { ledger: ended }).label, on('2024-02-01', { ledger: ended }).label]).toEqual([label, 'out']);
  });

  it('36 months only where its kind is an act, even if its weight is sanctions', () => {
    expect(on('2099-12-31', { ledger: [weighing('sanctions', { kind: 'law' })] }).label).toBe('out');
  });
});

describe('the list of states that sanction Russia', () => {
  it('holds from its first day through its last', () => {
    const sanctions = [listing('2022-03-07', '2024-01-31')];
    const labels = ['2022-03-06', '2022-03-07', '2024-01-31', '2024-02-01'].map((day) => on(day, { sanctions }).label);
    expect(labels).toEqual(['out', 'sanctions', 'sanctions', 'out']);
  });

  it('holds on without a last day', () => {
    expect(on('2099-12-31', { sanctions: [listing('2022-03-07')] }).label).toBe('sanctions');
  });

  it('holds again after a gap', () => {
    const sanctions = [listing('2022-03-07', '2022-06-30'), listing('2023-01-01')];
    expect(['2022-06-30', '2022-07-01', '2023-01-01'].map((day) => on(day, { sanctions }).label)).toEqual(['sanctions', 'out', 'sanctions']);
  });
});

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
      votes: [{ symbol: 'A/RES/77/1', ballot: 'no', score: 1 }, { symbol: 'A/RES/77/3', ballot: 'yes', score: -1 }],
      notVoting: ['A/RES/77/2'],
    });
  });

  it('leaves out a resolution that does not divide Russia from Ukraine, such as ES-11/8', () => {
    const pathToPeace = vote('no', { symbol: 'A/RES/ES-11/8', divides: false });
    expect(on(DAY, { votes: [...votes('yes'), pathToPeace] }).alignment).toMatchObject({ value: -1, n: 1, notVoting: [] });
  });

  it('reads the votes of the 36 months before the day', () => {
    const cast = [vote('no', { date: '2022-12-15' })];
    const counted = ['2022-12-14', '2022-12-15', '2025-12-14', '2025-12-15'].map((day) => on(day, { votes: cast }).alignment.n);
    expect(counted).toEqual([0, 1, 1, 0]);
  });

  it.each<[number, Ballot, LabelId]>([
    [50, 'no', 'votes-russia'], [49, 'no', 'out'],
    [50, 'yes', 'votes-ukraine'], [49, 'yes', 'out'],
  ])('with %d of 100 votes %s and the rest abstentions gives the label %s', (n, ballot, label) => {
    const cast = Array.from({ length: 100 }, (_, i): Ballot => (i < n ? ballot : 'abstain'));
    expect(on(DAY, { votes: votes(...cast) }).label).toBe(label);
  });
});

describe('drift', () => {
  const acts = (tie: 'toward' | 'away' | 'neither', n: number) => Array.from({ length: n }, (_, i) => entry({ id: `${tie}-${i}-2022`, tie }));

  it.each([
    [2, 0, 'closer'], [1, 0, 'steady'], [0, 1, 'steady'], [0, 2, 'away'], [3, 1, 'closer'], [1, 3, 'away'], [5, 5, 'steady'], [0, 0, 'steady'],
  ])('with %d entries toward and %d away is %s', (toward, away, id) => {
    expect(assessing(...acts('toward', toward), ...acts('away', away), ...acts('neither', 3)).drift).toMatchObject({ id, net: toward - away });
  });

  it('names its entries', () => {
    expect(assessing(...acts('toward', 2), ...acts('away', 1)).drift).toEqual({
      id: 'steady', net: 1, toward: ['toward-0-2022', 'toward-1-2022'], away: ['away-0-2022'],
    });
  });

  it.each([
    ['2022-03-02', '2022-03-02', '2024-03-01'],
    ['2022-03', '2022-03-01', '2024-03-30'],
    ['2022', '2022-01-01', '2024-12-30'],
  ])('reads the 24 months after %s: %s to %s', (date, first, last) => {
    const ledger = [entry({ tie: 'toward', date, last: '2024-12-31' })];
    const nets = [dayBefore(first), first, last, dayAfter(last)].map((day) => on(day, { ledger }).drift.net);
    expect(nets).toEqual([0, 1, 1, 0]);
  });

  it('forgets an old state of affairs that still lasts', () => {
    expect(on('2026-01-01', { ledger: [weighing('recognition')] })).toMatchObject({ label: 'votes-russia', drift: { net: 0 } });
  });

  it.each(['claimed', 'disputed', 'struck'] as const)('leaves out what is %s', (status) => {
    expect(assessing(entry({ tie: 'toward', status })).drift.net).toBe(0);
  });

  it('is no part of the label', () => {
    expect(assessing(...acts('toward', 9))).toMatchObject({ label: 'out', drift: { id: 'closer' } });
  });
});

describe('the causes', () => {
  it('of a rung are all entries on it and none below', () => {
    const { toRussia, causes } = assessing(weighing('arms', { id: 'shells-2022' }), weighing('arms', { id: 'drones-2022' }), weighing('parts'));
    expect(toRussia.causes).toEqual({ entries: ['shells-2022', 'drones-2022'], lists: [], votes: [] });
    expect(causes).toEqual(toRussia.causes);
  });

  it('of sanctions are the entry and the list, even under a higher rung', () => {
    const { label, causes, toUkraine } = on(DAY, {
      ledger: [weighing('sanctions'), weighing('arms-to-ukraine')], sanctions: [listing('2022-03-07')],
    });
    expect(label).toBe('sanctions');
    expect(causes).toEqual({ entries: ['sanctions-2022'], lists: ['sanctions'], votes: [] });
    expect(toUkraine.causes).toEqual({ entries: ['arms-to-ukraine-2022'], lists: [], votes: [] });
  });

  it('of helping both sides are those of both rungs', () => {
    expect(assessing(weighing('parts'), weighing('aid-to-ukraine')).causes.entries).toEqual(['parts-2022', 'aid-to-ukraine-2022']);
  });

  it('of voting with Russia are the votes and the recognition, where each would do', () => {
    expect(on(DAY, { ledger: [weighing('recognition')], votes: votes('no', 'not-voting') }).causes).toEqual({
      entries: ['recognition-2022'], lists: [], votes: ['A/RES/77/1'],
    });
  });

  it('of voting with Russia are the recognition alone, where the votes do not say so', () => {
    expect(on(DAY, { ledger: [weighing('recognition')], votes: votes('abstain') }).causes).toEqual({
      entries: ['recognition-2022'], lists: [], votes: [],
    });
  });

  it('of staying out are the votes that give no other label', () => {
    expect(on(DAY, { votes: votes('abstain', 'yes', 'no') }).causes.votes).toEqual(['A/RES/77/1', 'A/RES/77/2', 'A/RES/77/3']);
  });

  it('never name what is contested', () => {
    expect(assessing(weighing('arms'), weighing('arms', { id: 'rumour-2022', status: 'claimed' })).causes.entries).toEqual(['arms-2022']);
  });
});

describe('for any record', () => {
  const plus = (given: StateRecord, ...more: LedgerEntry[]): StateRecord => ({ ...given, ledger: [...given.ledger, ...more] });
  const judged = ({ label, causes, toRussia, toUkraine, alignment }: Assessment) => ({ label, causes, toRussia, toUkraine, alignment });

  it('context changes neither label nor rungs nor alignment', () => {
    fc.assert(fc.property(anyRecord, contextEntry, anyDay, (given, context, day) => {
      expect(judged(assess(plus(given, context), day))).toEqual(judged(assess(given, day)));
    }));
  });

  it('context with the tie neither changes nothing at all', () => {
    fc.assert(fc.property(anyRecord, contextEntry, anyDay, (given, context, day) => {
      expect(assess(plus(given, { ...context, tie: 'neither' }), day)).toEqual(assess(given, day));
    }));
  });

  it('a claimed or disputed entry changes neither label nor rungs nor drift', () => {
    fc.assert(fc.property(anyRecord, entryWith(['claimed', 'disputed']), anyDay, (given, contested, day) => {
      const [before, after] = [assess(given, day), assess(plus(given, contested), day)];
      expect({ ...judged(after), drift: after.drift }).toEqual({ ...judged(before), drift: before.drift });
    }));
  });

  it('a struck entry changes nothing at all', () => {
    fc.assert(fc.property(anyRecord, entryWith(['struck']), anyDay, (given, struck, day) => {
      expect(assess(plus(given, struck), day)).toEqual(assess(given, day));
    }));
  });

  it('the order of entries does not matter', () => {
    /** Lists of ids in one order, so that only what they hold is compared. */
    const unordered = (value: unknown): unknown =>
      Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort()
        : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unordered(item)]))
          : value;
    const shuffled = anyRecord.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given.ledger, { minLength: given.ledger.length })));
    fc.assert(fc.property(shuffled, anyDay, ([given, ledger], day) => {
      expect(unordered(assess({ ...given, ledger }, day))).toEqual(unordered(assess(given, day)));
    }));
  });

  it('two days between which nothing begins or ends have the same assessment', () => {
    fc.assert(fc.property(anyRecord, anyDay, anyDay, (given, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      // The last day before the next stop stands for every day of its span.
      const next = stops(given).find((stop) => stop > early);
      const day = next !== undefined && next <= late ? dayBefore(next) : late;
      expect({ ...assess(given, day), day: early }).toEqual(assess(given, early));
    }));
  });
});
