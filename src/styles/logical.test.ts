import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Properties and values that know left and right; each has one that knows start and end. */
const PHYSICAL = [
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\bto (?:left|right)\b/,
];
/** A shorthand with four sides, of which the second is the right and the last the left. */
const FOUR_SIDES = /(?:margin|padding|inset|border-width)\s*:\s*([^;{}]+);/g;

const sides = (value: string) => value.trim().match(/(?:[^\s(]|\([^()]*\))+/g) ?? [];

/** What of a sheet would not turn with a page that runs from right to left. */
function physical(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const lopsided = [...plain.matchAll(FOUR_SIDES)]
    .filter(([, value]) => sides(value!).length === 4 && sides(value!)[1] !== sides(value!)[3])
    .map(([declaration]) => declaration);
  return [...PHYSICAL.flatMap((pattern) => pattern.exec(plain)?.[0].trim() ?? []), ...lopsided];
}

const sheetsOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
};

describe('styles', () => {
  it('know start and end, not left and right', () => {
    const faults = globSync('src/**/*.{css,astro}').flatMap((file) =>
      physical(sheetsOf(file)).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    'a { margin-left: 1rem }',
    'a { right: 0 }',
    'a { text-align: right; }',
    'a { border-left: 1px solid }',
    'a { padding: 1px 2px 3px 0; }',
    'a { inset: var(--a) auto auto var(--b); }',
    'a { background: linear-gradient(to right, red, blue) }',
  ])('would be told of %s', (css) => {
    expect(physical(css)).toHaveLength(1);
  });

  it.each([
    'a { margin-inline-start: 1rem; inset-inline-end: 0; float: inline-end }',
    'a { padding: 1px clamp(1px, 2vw, 3px) 4px clamp(1px, 2vw, 3px); margin: 0 auto }',
    '/* left: 0 */ a { text-align: start }',
  ])('may say %s', (css) => {
    expect(physical(css)).toEqual([]);
  });
});
