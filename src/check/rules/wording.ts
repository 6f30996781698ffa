import { show, type Fault, type Position } from '../fault.ts';

/** Words that the editorial guide keeps out of our own voice, and what to write instead. */
const REFUSED: readonly { pattern: RegExp; expected: string; mend: string }[] = [
  {
    pattern: /\b(recently|nowadays|currently|presently|today|now|so far|to date)\b/i,
    expected: 'a date instead of a word that ages',
    mend: 'say the day, the month or the year',
  },
  {
    pattern:
      /\b(dictators?|dictatorship|rogue states?|(?<!(?:sanctions|visa|visa-free|inspection|trade|customs|control|tax|price-cap|legal) )regimes?|puppets?|shams?|axis of evil|thugs?)\b/i,
    expected: 'no epithet in our own voice',
    mend: 'name the government or the act, or quote the word and say whose it is',
  },
  {
    pattern: /\bspecial military operation\b/i,
    expected: "the General Assembly's terms: invasion, war, occupation",
    mend: 'say invasion or war, or put the words in quotation marks as a quotation',
  },
];

/** Blanks what stands in quotation marks, keeping every other character where it is. */
const withoutQuotations = (text: string) =>
  text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, (quoted) => ' '.repeat(quoted.length));

/** Faults of wording in one text; place gives the position of a character of it. */
export function checkWording(text: string, file: string, field: string, place: (index: number) => Position): Fault[] {
  const ours = withoutQuotations(text);
  return REFUSED.flatMap(({ pattern, expected, mend }) =>
    [...ours.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
      file,
      ...place(match.index),
      field,
      found: show(match[0]),
      expected,
      mend,
    })),
  );
}
