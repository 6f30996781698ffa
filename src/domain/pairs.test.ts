import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { PAIRS, pairSlug, pairsWith } from './pairs.ts';

const written = readdirSync('content/countries').map((file) => file.replace('.mdx', ''));
const MOST_OF_ONE_STATE = 3;

describe('the pairs that have a page', () => {
  it('are twenty, each once', () => {
    expect(PAIRS).toHaveLength(20);
    expect(new Set(PAIRS.map(pairSlug)).size).toBe(PAIRS.length);
  });

  it('are of states that are written in full', () => {
    expect(PAIRS.flat().filter((slug) => !written.includes(slug))).toEqual([]);
  });

  it('stand in the order of the alphabet, and so do their states', () => {
    expect(PAIRS.map(pairSlug)).toEqual(PAIRS.map(pairSlug).sort());
    const names = new Map(STATES.map(({ slug, name }) => [slug, name]));
    for (const [a, b] of PAIRS) expect(names.get(a)!.localeCompare(names.get(b)!, 'en')).toBeLessThan(0);
  });

  it('hold no state more often than the rule allows', () => {
    for (const slug of PAIRS.flat()) expect(pairsWith(slug).length, slug).toBeLessThanOrEqual(MOST_OF_ONE_STATE);
  });
});

describe('the pairs with a state', () => {
  it('name the other state, wherever it stands', () => {
    expect(pairsWith('turkey')).toEqual([
      { other: 'india', pair: 'india-and-turkey' },
      { other: 'israel', pair: 'israel-and-turkey' },
      { other: 'serbia', pair: 'serbia-and-turkey' },
    ]);
    expect(pairsWith('armenia')).toEqual([{ other: 'azerbaijan', pair: 'armenia-and-azerbaijan' }]);
    expect(pairsWith('fiji')).toEqual([]);
  });
});
