import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BALLOTS, type Ballot } from '../schemas/vocabulary.ts';
import { record, vote, votes } from '../tests/records.ts';
import { ballots, cohesion } from './cohesion.ts';

/** A day within 36 months of the votes of December 2022. */
const DAY = '2023-01-01';

const group = (...cast: Ballot[][]) => cast.map((ballotsOfOne) => record({ votes: votes(...ballotsOfOne) }));

describe('the cohesion of a group', () => {
  it.each<[Ballot[][], number | undefined, number]>([
    [[['yes'], ['yes']], 1, 1],
    [[['yes'], ['abstain']], 0.5, 1],
    [[['yes'], ['no']], 0, 1],
    // Pairs: 1, 0 and 0.
    [[['yes'], ['yes'], ['no']], 1 / 3, 3],
    // Pairs: (1 + 0) / 2, (0.5 + 0) / 2 and (0.5 + 1) / 2.
    [
      [
        ['yes', 'yes'],
        ['yes', 'no'],
        ['abstain', 'no'],
      ],
      0.5,
      3,
    ],
    // Each pair weighs the same, however many votes it has in common: 1 over three votes, 0 over one, none of the third.
    [
      [
        ['yes', 'yes', 'yes', 'yes'],
        ['yes', 'yes', 'yes', 'not-voting'],
        ['not-voting', 'not-voting', 'not-voting', 'no'],
      ],
      0.5,
      2,
    ],
    [
      [
        ['yes', 'not-voting'],
        ['not-voting', 'yes'],
      ],
      undefined,
      0,
    ],
    [[['yes']], undefined, 0],
    [[], undefined, 0],
  ])('%j is %s over %d pairs', (cast, agreement, pairs) => {
    const found = cohesion(group(...cast), DAY);
    expect(found.pairs).toBe(pairs);
    if (agreement === undefined) expect(found.agreement).toBeUndefined();
    else expect(found.agreement).toBeCloseTo(agreement, 12);
  });

  it.each([
    ['2022-12-14', 0],
    ['2022-12-15', 1],
    ['2025-12-14', 1],
    ['2025-12-15', 0],
  ])('on %s reads the votes of the 36 months before: %d pair', (day, pairs) => {
    expect(cohesion(group(['yes'], ['yes']), day).pairs).toBe(pairs);
  });

  it('leaves out a resolution that does not divide Russia from Ukraine', () => {
    const united = [vote('yes', { symbol: 'A/RES/ES-11/8', divides: false })];
    const split = [vote('no', { symbol: 'A/RES/ES-11/8', divides: false })];
    const members = [united, split].map((cast) => record({ votes: [...votes('yes'), ...cast] }));
    expect(cohesion(members, DAY)).toEqual({ agreement: 1, pairs: 1 });
  });
});

describe('the cohesion of any group', () => {
  const votingTogether = fc
    .integer({ min: 1, max: 5 })
    .chain((n) =>
      fc.array(fc.array(fc.constantFrom(...BALLOTS), { minLength: n, maxLength: n }), { minLength: 2, maxLength: 5 }),
    );

  it('is whole where all vote alike', () => {
    const cast = fc.array(fc.constantFrom<Ballot>('yes', 'no', 'abstain'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cast, fc.integer({ min: 2, max: 6 }), (alike, n) => {
        const members = group(...Array.from({ length: n }, () => alike));
        expect(cohesion(members, DAY)).toEqual({ agreement: 1, pairs: (n * (n - 1)) / 2 });
      }),
    );
  });

  it('is the same in whatever order its members stand', () => {
    fc.assert(
      fc.property(votingTogether, (cast) => {
        const there = cohesion(group(...cast), DAY);
        const back = cohesion(group(...cast).reverse(), DAY);
        expect(back.pairs).toBe(there.pairs);
        expect(back.agreement ?? -1).toBeCloseTo(there.agreement ?? -1, 12);
      }),
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(votingTogether, (cast) => {
        const { agreement = 0 } = cohesion(group(...cast), DAY);
        expect(agreement >= 0 && agreement <= 1).toBe(true);
      }),
    );
  });
});

describe('the ballots of a group on one resolution', () => {
  const members = group(['yes', 'no'], ['yes', 'abstain'], ['no', 'not-voting']);

  it.each([
    ['A/RES/77/1', { yes: 2, no: 1, abstain: 0, 'not-voting': 0 }],
    ['A/RES/77/2', { yes: 0, no: 1, abstain: 1, 'not-voting': 1 }],
    ['A/RES/77/3', { yes: 0, no: 0, abstain: 0, 'not-voting': 0 }],
  ])('%s: %j', (symbol, tally) => {
    expect(ballots(members, symbol)).toEqual(tally);
  });
});
