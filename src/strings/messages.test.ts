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

it.each([
  [{ fights: 1, arms: 2 }, '1 fights for Russia, 2 arm it and'],
  [{ territory: 1, sanctions: 47 }, '1 lends Russia territory, 47 sanction it and'],
  [{ both: 1, parts: 2 }, '1 helps both sides, 2 supply Russia with parts and'],
  [{ 'votes-russia': 12, out: 0 }, '12 vote with Russia and'],
])('the answer names Russia once it speaks of it: %j', (counts, said) => {
  const given = Object.entries(counts).map(([label, n]) => ({ label: label as keyof typeof en.labels, n }));
  expect(en.home.answer(193, given, '2022-03-07')).toBe(
    `Of 193 UN members, ${said} 2 are the parties to the war, as of 7 March 2022.`,
  );
});
