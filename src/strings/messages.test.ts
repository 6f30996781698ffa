import { expect, it } from 'vitest';
import { en } from './en.ts';
import * as format from './format.ts';

it('lets no text take the name of what Intl does', () => {
  expect(Object.keys(format).filter((name) => name in en)).toEqual([]);
});

it.each([
  ['Confirmed', 'confirmed'],
  ['Not a UN member', 'not a UN member'],
  ['UN vote', 'UN vote'],
])('%s is %s within a sentence', (alone, within) => {
  expect(en.inSentence(alone)).toBe(within);
});
