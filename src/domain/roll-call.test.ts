import { describe, expect, it } from 'vitest';
import type { Ballot } from '../schemas/vocabulary.ts';
import { record, votes } from '../tests/records.ts';
import { resolutionSlug, shortSymbol, turns } from './roll-call.ts';

const [BEFORE, AFTER] = ['A/RES/77/1', 'A/RES/77/2'] as const;
const voting = (code: string, ...cast: Ballot[]) => record({ code, votes: votes(...cast) });
const turned = (...records: ReturnType<typeof voting>[]) =>
  turns(records, BEFORE, AFTER).map(({ record: { state }, from, to }) => `${state.code}: ${from} to ${to}`);

describe('who voted otherwise than on the vote before', () => {
  it.each<[Ballot, Ballot, boolean]>([
    ['yes', 'yes', false],
    ['yes', 'abstain', true],
    ['abstain', 'no', true],
    ['no', 'yes', true],
    ['yes', 'not-voting', true],
    ['not-voting', 'yes', true],
    ['not-voting', 'not-voting', false],
  ])('%s, then %s: %s', (from, to, expected) => {
    expect(turned(voting('FJI', from, to))).toEqual(expected ? [`FJI: ${from} to ${to}`] : []);
  });

  it('is told in the order in which the states stand', () => {
    expect(turned(voting('TON', 'yes', 'no'), voting('FJI', 'yes', 'yes'), voting('WSM', 'abstain', 'yes'))).toEqual([
      'TON: yes to no',
      'WSM: abstain to yes',
    ]);
  });

  it('tells the contrary the other way round', () => {
    const fiji = voting('FJI', 'yes', 'no');
    expect(turns([fiji], AFTER, BEFORE)).toEqual([{ record: fiji, from: 'no', to: 'yes' }]);
  });

  it('counts a state of which no vote is recorded as not voting', () => {
    expect(turned(voting('FJI', 'yes'))).toEqual(['FJI: yes to not-voting']);
    expect(turned(voting('FJI'))).toEqual([]);
  });
});

it.each([
  ['A/RES/68/262', '68/262', '68-262'],
  ['A/RES/80/223', '80/223', '80-223'],
  ['A/RES/ES-11/1', 'ES-11/1', 'es-11-1'],
  ['A/RES/ES-11/10', 'ES-11/10', 'es-11-10'],
])('%s is called %s and has the address %s', (symbol, short, slug) => {
  expect(shortSymbol(symbol)).toBe(short);
  expect(resolutionSlug(symbol)).toBe(slug);
});
