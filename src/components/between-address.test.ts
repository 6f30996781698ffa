import { describe, expect, it } from 'vitest';
import { canCompare, daysAsked } from './between-address.ts';

const LAST = '2026-07-02';
const BOUNDS = { first: '2014-03-27', last: LAST };
const PUBLISHED = { from: '2022-02-24', to: LAST };

describe('two days', () => {
  it.each([
    ['2022-02-24', '2026-07-02', true],
    ['2014-03-27', '2014-03-28', true],
    ['2014-03-26', '2022-01-01', false],
    ['2022-01-01', '2026-07-03', false],
    ['2022-01-01', '2022-01-01', false],
    ['2022-01-02', '2022-01-01', false],
    ['2022-02-30', '2022-03-05', false],
    ['', '2022-03-05', false],
    ['yesterday', 'today', false],
  ])('%j and %j can be compared: %s', (from, to, can) => {
    expect(canCompare({ from, to }, BOUNDS)).toBe(can);
  });

  it.each([
    ['', undefined],
    ['state=iran', undefined],
    ['from=2022-01-01', { from: '2022-01-01', to: LAST }],
    ['to=2023-01-01', { from: '2022-02-24', to: '2023-01-01' }],
    ['from=nonsense&to=2023-01-01', { from: 'nonsense', to: '2023-01-01' }],
  ])('of the address ?%s are %o', (query, expected) => {
    expect(daysAsked(new URLSearchParams(query), PUBLISHED)).toEqual(expected);
  });
});
