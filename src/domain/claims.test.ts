import { describe, expect, it } from 'vitest';
import { VERDICTS, type Claim, type Test } from '../schemas/claim.ts';
import { listing, record, vote } from '../tests/records.ts';
import type { BlocRecord } from './bloc-record.ts';
import { judgeClaim, score } from './claims.ts';

const SYMBOL = 'A/RES/ES-11/1';

/** Kazakhstan abstained and is a member until 2023; Belarus voted no; Japan voted yes and sanctioned until 2024. */
const records = [
  record({ code: 'KAZ', votes: [vote('abstain', { symbol: SYMBOL })] }),
  record({ code: 'BLR', votes: [vote('no', { symbol: SYMBOL })] }),
  record({ code: 'JPN', votes: [vote('yes', { symbol: SYMBOL })], sanctions: [listing('2022-03-07', '2024-12-31')] }),
  record({ code: 'KOR', votes: [vote('yes', { symbol: SYMBOL })], sanctions: [listing('2022-03-07')] }),
];
const csto = {
  code: 'CSTO',
  members: [
    { record: records[0], membership: { code: 'KAZ', standing: 'member', until: '2023', sources: [] } },
    { record: records[1], membership: { code: 'BLR', standing: 'observer', sources: [] } },
  ],
} as unknown as BlocRecord;

const claim = (more: Partial<Claim>): Claim => ({ id: 'said-it', type: 'fact', claim: 'They did.', ...more });
const judged = (...test: Test[]) => judgeClaim(claim({ test }), { records, blocs: [csto] }).judged;

const voted = (states: string[], ballot: 'yes' | 'no' | 'abstain', symbol = SYMBOL): Test => ({
  vote: { symbol, states, ballot },
});
const tally = (ballot: 'yes' | 'no' | 'abstain' | 'not-voting', n: number): Test => ({
  tally: { symbol: SYMBOL, ballot, n },
});
const member = (states: string[], day: string, bloc: 'CSTO' | 'EAEU' = 'CSTO'): Test => ({
  member: { bloc, states, day },
});
const sanctioned = (states: string[], day: string): Test => ({ sanctions: { states, day } });

const TESTS: [string, Test, boolean][] = [
  ['a state cast the ballot', voted(['KAZ'], 'abstain'), true],
  ['a state cast another', voted(['KAZ'], 'no'), false],
  ['all of the states cast it', voted(['JPN', 'KOR'], 'yes'), true],
  ['one of the states did not', voted(['JPN', 'KAZ'], 'yes'), false],
  ['on a resolution that there is not', voted(['KAZ'], 'abstain', 'A/RES/77/229'), false],
  ['by a state that there is not', voted(['XXX'], 'yes'), false],
  ['so many cast it', tally('yes', 2), true],
  ['not so many did', tally('yes', 3), false],
  ['nobody did', tally('not-voting', 0), true],
  ['a member on the last day of the year in which it left', member(['KAZ'], '2023-12-31'), true],
  ['no member on the day after', member(['KAZ'], '2024-01-01'), false],
  ['an observer, which is no member', member(['BLR'], '2022-12-05'), false],
  ['one of two states, which is not both', member(['KAZ', 'BLR'], '2022-12-05'), false],
  ['a member of another bloc', member(['KAZ'], '2022-12-05', 'EAEU'), false],
  ['on the list on its first day', sanctioned(['JPN', 'KOR'], '2022-03-07'), true],
  ['not on it the day before', sanctioned(['JPN'], '2022-03-06'), false],
  ['on the list on its last day', sanctioned(['JPN'], '2024-12-31'), true],
  ['not on it the day after', sanctioned(['JPN', 'KOR'], '2025-01-01'), false],
  ['never on it', sanctioned(['BLR'], '2022-12-05'), false],
];

describe('a claim that the data decide', () => {
  it.each(TESTS)('%s: %j is %s', (_, test, holds) => {
    expect(judged(test)).toBe(holds ? 'held' : 'wrong');
  });

  it.each(TESTS)('turned round, %s: %j is not %s', (_, test, holds) => {
    expect(judged({ ...test, not: true })).toBe(holds ? 'wrong' : 'held');
  });

  it('is not turned round by not: false', () => {
    expect(judged({ ...voted(['KAZ'], 'abstain'), not: false })).toBe('held');
  });

  const [yes, no] = [voted(['KAZ'], 'abstain'), voted(['KAZ'], 'no')];
  it.each([
    [[yes, tally('no', 1)], 'held'],
    [[yes, no], 'wrong'],
    [[no, yes], 'wrong'],
    [[yes, { ...no, not: true }], 'held'],
  ])('holds where all of its tests do: %j is %s', (tests, verdict) => {
    expect(judged(...tests)).toBe(verdict);
  });

  it('says so', () => {
    const evidence = { records, blocs: [csto] };
    expect(judgeClaim(claim({ test: [yes] }), evidence).computed).toBe(true);
    expect(judgeClaim(claim({ verdict: 'held' }), evidence).computed).toBe(false);
  });
});

describe('a claim that an editor decided', () => {
  it.each(VERDICTS)('keeps the verdict %s', (verdict) => {
    expect(judgeClaim(claim({ verdict }), { records, blocs: [] })).toMatchObject({ judged: verdict, id: 'said-it' });
  });

  it('is opinion without a verdict', () => {
    expect(judgeClaim(claim({ type: 'characterisation' }), { records, blocs: [] }).judged).toBeUndefined();
  });
});

describe('the score', () => {
  it('counts the claims of each verdict, none left out, opinion apart', () => {
    const verdicts = ['wrong', 'held', undefined, 'held', 'disputed'] as const;
    expect(score(verdicts.map((verdict) => ({ judged: verdict })))).toEqual([
      { verdict: 'held', n: 2 },
      { verdict: 'overtaken', n: 0 },
      { verdict: 'disputed', n: 1 },
      { verdict: 'wrong', n: 1 },
      { verdict: 'unverifiable', n: 0 },
    ]);
  });
});
