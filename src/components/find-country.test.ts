import { describe, expect, it } from 'vitest';
import { findCountry } from './find-country.ts';

const names = [
  { name: 'Guinea-Bissau', slug: 'guinea-bissau', other: [] },
  { name: 'Guinea', slug: 'guinea', other: ['Guinée'] },
  { name: 'Ivory Coast', slug: 'ivory-coast', other: ['Côte d’Ivoire'] },
];
const find = (text: string, exact = false) => findCountry(names, text, exact)?.slug;

describe('finding a country', () => {
  it.each<[string, string | undefined, string]>([
    ['guinea', 'guinea', 'a whole name before the start of another'],
    [' GUINEE ', 'guinea', 'any name, case and accents aside'],
    ['ivory', 'ivory-coast', 'the start of a name'],
    ['ivoire', 'ivory-coast', 'a part of a name'],
    ['ruritania', undefined, 'nothing for what it does not know'],
    [' ', undefined, 'nothing for nothing'],
  ])('for “%s” gives %s: %s', (text, wanted, _) => {
    expect(find(text)).toBe(wanted);
  });

  it('takes whole names only while the reader still types', () => {
    expect([find('ivory', true), find('ivory coast', true)]).toEqual([undefined, 'ivory-coast']);
  });
});
