import { describe, expect, it } from 'vitest';
import type { BlocCode } from '../schemas/vocabulary.ts';
import { entry, record, votes } from '../tests/records.ts';
import type { BlocStanding, StateRecord } from './record.ts';
import { related } from './related.ts';

const PARTIES = ['RUS', 'UKR'];
const DAY = '2026-07-02';
const codes = (rows: readonly { record: StateRecord }[]) => rows.map(({ record: { state } }) => state.code);

describe('states of the same blocs', () => {
  const standing = (bloc: BlocCode, more: Partial<BlocStanding> = {}): BlocStanding => ({
    bloc,
    short: bloc,
    name: bloc,
    standing: 'member',
    sources: [],
    ...more,
  });
  const inBlocs = (code: string, ...blocs: (BlocCode | BlocStanding)[]) =>
    record({ code, memberships: blocs.map((bloc) => (typeof bloc === 'string' ? standing(bloc) : bloc)) });
  const kazakhstan = inBlocs('KAZ', 'CSTO', 'EAEU', 'CIS', 'SCO');
  const near = (...others: StateRecord[]) => related(kazakhstan, [kazakhstan, ...others], PARTIES, DAY).byBloc;

  it('are named with the blocs that they share, most shared first', () => {
    const found = near(inBlocs('ARM', 'CSTO', 'EAEU'), inBlocs('KGZ', 'CSTO', 'EAEU', 'CIS', 'SCO', 'NATO'));
    expect(found.map(({ record: { state }, blocs }) => [state.code, blocs])).toEqual([
      ['KGZ', ['CSTO', 'EAEU', 'CIS', 'SCO']],
      ['ARM', ['CSTO', 'EAEU']],
    ]);
  });

  it('share more than one', () => {
    expect(codes(near(inBlocs('IND', 'SCO', 'BRICS'), inBlocs('FRA', 'NATO', 'EU')))).toEqual([]);
  });

  it.each<[string, Partial<BlocStanding>]>([
    ['whose last year is not over', { until: '2026' }],
    ['that froze its part', { standing: 'frozen' }],
  ])('count one %s', (_, more) => {
    expect(codes(near(inBlocs('ARM', 'EAEU', standing('CSTO', more))))).toEqual(['ARM']);
  });

  it('are full members, and still', () => {
    const left = standing('CSTO', { until: '2012' });
    const observing = standing('EAEU', { standing: 'observer' });
    expect(codes(near(inBlocs('UZB', 'SCO', left), inBlocs('MDA', 'CIS', observing)))).toEqual([]);
  });

  it('are five at most', () => {
    const six = ['ARM', 'BLR', 'KGZ', 'TJK', 'UZB', 'AZE'].map((code) => inBlocs(code, 'CIS', 'SCO'));
    expect(near(...six)).toHaveLength(5);
  });
});

describe('states of the nearest voting record', () => {
  /** Ten votes, so many of them no and the rest yes. */
  const voting = (code: string, against: number, n = 10) =>
    record({ code, votes: votes(...Array.from({ length: n }, (_, i) => (i < against ? 'no' : 'yes'))) });
  const mali = voting('MLI', 10);
  const near = (...others: StateRecord[]) => related(mali, [mali, ...others], PARTIES, DAY).byVotes;

  it('come nearest first, with how alike they are', () => {
    const found = near(voting('FJI', 0), voting('NER', 9), voting('BLR', 10), voting('IND', 5));
    expect(found.map(({ record: { state }, agreement }) => [state.code, agreement])).toEqual([
      ['BLR', 1],
      ['NER', 0.9],
      ['IND', 0.5],
      ['FJI', 0],
    ]);
  });

  it('cast ten votes or more on the same resolutions', () => {
    expect(codes(near(voting('BLR', 9, 9), voting('NER', 0, 10)))).toEqual(['NER']);
  });

  it('are never the parties to the war, and five at most', () => {
    const others = ['RUS', 'UKR', 'BLR', 'NER', 'SYR', 'PRK', 'ERI', 'NIC'].map((code) => voting(code, 10));
    expect(codes(near(...others))).toEqual(['BLR', 'NER', 'SYR', 'PRK', 'ERI']);
  });
});

describe('states that the entries name', () => {
  const saying = (...texts: string[]) =>
    record({ code: 'EGY', ledger: texts.map((text, i) => entry({ id: `act-${i}-2022`, text })) });
  const others = ['LBY', 'NER', 'NGA', 'SDN', 'SSD', 'GIN', 'GNQ', 'GNB', 'RUS', 'CIV', 'STP'].map((code) =>
    record({ code }),
  );
  const named = (...texts: string[]) => {
    const egypt = saying(...texts);
    return related(egypt, [egypt, ...others], PARTIES, DAY).named.map(({ record: { state }, entries }) => [
      state.name,
      entries.length,
    ]);
  };

  it('come most named first, with the entries that name them', () => {
    expect(named('Egypt met Libya.', 'It met Nigeria.', 'It wrote to Nigeria, twice to Nigeria.')).toEqual([
      ['Nigeria', 2],
      ['Libya', 1],
    ]);
  });

  it.each([
    ["at the beginning and with a genitive: Libya's", "Libya's army came.", ['Libya']],
    ['whose name has marks', 'It sold ships to São Tomé and Príncipe.', ['São Tomé and Príncipe']],
    ['whose name is a part of another word: Niger in Nigeria', 'It met Nigeria.', ['Nigeria']],
    ['whose name is a part of another name: Sudan in South Sudan', 'It met South Sudan.', ['South Sudan']],
    [
      'whose name is a part of two others: Guinea',
      'It met Equatorial Guinea and Guinea-Bissau.',
      ['Equatorial Guinea', 'Guinea-Bissau'],
    ],
    ['but not a party, nor itself', 'Egypt met Russia.', []],
    ['but not one in small letters', 'It bought libyan oil.', []],
  ])('%s', (_, text, names) => {
    expect(
      named(text)
        .map(([name]) => name)
        .sort(),
    ).toEqual(names);
  });
});
