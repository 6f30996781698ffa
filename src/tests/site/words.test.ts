import { expect, it } from 'vitest';
import { pages } from './site.ts';

const WITHIN_A_LINE = '(?:a|span|b|cite|i|em|strong|abbr|time|mark|sup)';
/** An element within a line ends, another may begin, and a letter meets a letter: what is read aloud and copied as one word. */
const RUN_TOGETHER = new RegExp(
  `[\\p{L}\\p{N}.,:;)’”](?:</${WITHIN_A_LINE}>)+(?:<${WITHIN_A_LINE}\\b[^>]*>)*[\\p{L}\\p{N}(“]`,
  'gu',
);

it('puts a space between any two words, within an element or across', () => {
  const joined = pages.flatMap(({ address, html }) =>
    [...html.matchAll(RUN_TOGETHER)].slice(0, 2).map(([found]) => `${address}: ${found}`),
  );
  expect(joined.slice(0, 10)).toEqual([]);
});
