import { describe, expect, it } from 'vitest';
import { itFinds } from '../../tests/planted-faults.ts';
import { checkWording } from './wording.ts';

const found = (text: string) => checkWording(text, 'x.mdx', 'prose', (index) => ({ line: 1, column: index + 1 }));

describe('our own voice', () => {
  it.each([
    ['It recently sold shells.', '"recently"', 4],
    ['Currently it sells none.', '"Currently"', 1],
    ['It sells none so far.', '"so far"', 15],
    ['The dictator sold shells.', '"dictator"', 5],
    ['The regime sold shells.', '"regime"', 5],
    ['A puppet of Moscow, a rogue state.', '"puppet"', 3],
    ['The sham vote.', '"sham"', 5],
    ['The special military operation began.', '"special military operation"', 5],
  ])('%s: %s at %d', (text, word, column) => {
    expect(found(text)[0]).toMatchObject({ line: 1, column, field: 'prose', found: word });
  });

  it('is told every word, and what to write instead', () => {
    expect(found('The regime is now a puppet.').map(({ found, mend }) => [found, mend])).toEqual([
      ['"now"', 'say the day, the month or the year'],
      ['"regime"', expect.stringContaining('name the government')],
      ['"puppet"', expect.stringContaining('quote the word and say whose it is')],
    ]);
  });

  it.each([
    'The minister called it "a puppet regime".',
    'The minister called it “a puppet regime” and said: “Today we stand together.”',
    'Президент сказал: «sham».',
    'What is not known: the snow fell nowhere in Shamakhi.',
    'The sanctions regime and the visa-free regime lasted.',
    'In 2022 it sold shells.',
  ])('may say: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is its own again after a quotation', () => {
    expect(found('He said "now" of the regime.').map(({ found, column }) => [found, column])).toEqual([
      ['"regime"', 22],
    ]);
  });
});

describe('a refused word is told where it stands', () => {
  const prose = { field: 'prose', says: 'a date instead of a word that ages' };
  itFinds([
    { slip: 'in prose', swap: ['Its port lives', 'Its port recently lives'], ...prose },
    {
      slip: 'on a later line of a paragraph',
      swap: ['both sides, and', 'both sides,\nand recently'],
      at: 'and recently',
      ...prose,
    },
    {
      slip: 'first on the line after a hard break',
      swap: ['both sides, and', 'both sides,  \nrecently and'],
      at: 'recently',
      ...prose,
    },
    {
      slip: 'later on the line after a hard break',
      swap: ['both sides, and', 'both sides,  \nand recently'],
      at: 'and recently',
      ...prose,
    },
    { slip: 'in a list', swap: ['Its port lives', '- Its port recently lives'], ...prose },
    {
      slip: 'in the summary',
      swap: ['summary: Fiji stands in', 'summary: The regime stands in'],
      field: 'summary',
      says: 'no epithet in our own voice',
    },
    {
      slip: 'in the text of an entry',
      swap: ['text: Fiji gave', 'text: Fiji recently gave'],
      field: 'ledger.2.text',
      says: 'say the day',
    },
  ]);
});
