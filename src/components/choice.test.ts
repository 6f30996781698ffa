import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from './choice.ts';
import { FIRST_DAY } from '../domain/method.ts';

const KNOWN = new Set(['belarus', 'china', 'fiji', 'india', 'kazakhstan', 'turkey']);
const EVIDENCE = '2026-07-02';
const FINE = { unknown: 0, tooFew: false, tooMany: false, badDay: false };
const from = (states: string, on = '') => choose(states.split(','), on, KNOWN, EVIDENCE);

describe('a choice of states', () => {
  it.each([
    ['two', 'belarus,china', ['belarus', 'china'], {}],
    ['four, with the empty fields left out', 'china,,india,fiji,,turkey', ['china', 'india', 'fiji', 'turkey'], {}],
    ['one twice, which is one', 'china,china,india', ['china', 'india'], {}],
    ['too few', 'china,china', ['china'], { tooFew: true }],
    ['none', '', [], { tooFew: true }],
    [
      'too many: the first four',
      'belarus,china,fiji,india,turkey',
      ['belarus', 'china', 'fiji', 'india'],
      { tooMany: true },
    ],
    ['unknown ones: the others', 'china,ruritania,<b>,india', ['china', 'india'], { unknown: 2 }],
    ['unknown ones alone', 'ruritania,BELARUS', [], { unknown: 2, tooFew: true }],
  ])('%s', (_, states, chosen, slips) => {
    expect(from(states)).toEqual({ states: chosen, day: EVIDENCE, slips: { ...FINE, ...slips } });
  });
});

describe('a choice of a day', () => {
  it.each([FIRST_DAY, '2022-02-24', '2024-02-29', EVIDENCE])('takes %s', (on) => {
    expect(from('china,india', on)).toMatchObject({ day: on, slips: FINE });
  });

  it.each(['2014-03-26', '2026-07-03', '2023-02-29', '2022-13-01', '2022-1-1', 'yesterday', '2022', ' '])(
    'answers %j with the evidence date, and says so',
    (on) => {
      expect(from('china,india', on)).toMatchObject({ day: EVIDENCE, slips: { ...FINE, badDay: true } });
    },
  );

  it('always ends in a day that can be shown, and in known states', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (states, on) => {
        const choice = choose([...states, 'fiji'], on, KNOWN, EVIDENCE);
        expect(choice.day >= FIRST_DAY && choice.day <= EVIDENCE).toBe(true);
        expect(choice.states.every((slug) => KNOWN.has(slug))).toBe(true);
      }),
    );
  });
});
