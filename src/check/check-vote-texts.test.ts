import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../loaders/table.ts';
import { lineOf } from '../tests/planted-faults.ts';
import { checkVoteTexts } from './check-vote-texts.ts';
import { TABLES } from './folders.ts';

/** Slips in copies of the real texts; where their words may change, the place is told by what surrounds them. */

const file = TABLES.voteTexts;
const TEXTS = readFileSync(file, 'utf8');
const TODAY = '2099-06-30';
const symbols = parseTable(readFileSync(TABLES.resolutions, 'utf8')).rows.map(({ cells }) => cells['symbol']!);
const check = (text: string) => checkVoteTexts(file, text, symbols, TODAY).faults;

/** A text with sources, and one with a remark too. */
const PLAIN = 'A/RES/68/262';
const REMARKED = 'A/RES/72/190';

interface Slip {
  slip: string;
  /** The resolution in whose text it is. */
  of: string;
  swap: [from: RegExp, to: string];
  /** The field within the text. */
  field: string;
  /** What was found; nothing unless told otherwise. */
  found?: string;
  /** The words at which the fault lies: what was found, or the text's first line, unless told otherwise. */
  at?: string;
  says: string;
  /** Fields of which faults follow from the same slip. */
  more?: RegExp;
}

/** The file with a slip in one text, and where the text stands. */
function plant({ of, swap: [from, to] }: Pick<Slip, 'of' | 'swap'>) {
  const start = TEXTS.indexOf(`  - symbol: ${of}\n`);
  const end = TEXTS.slice(start + 1).search(/^( {2}- symbol: |\S)/m) + start + 1;
  const own = TEXTS.slice(start, end);
  if (!from.test(own)) throw new Error(`not in the text of ${of}: ${from}`);
  const planted = own.replace(from, to);
  return {
    own: planted,
    index: TEXTS.slice(0, start).split('\n  - symbol: ').length - 1,
    /** The line of the file before the text's first. */
    before: TEXTS.slice(0, start).split('\n').length - 1,
    text: TEXTS.slice(0, start) + planted + TEXTS.slice(end),
  };
}

function itFinds(slips: readonly Slip[]): void {
  it.each(slips)('$slip', ({ of, swap, field, found = 'nothing', at = found, says, more }) => {
    const { own, index, before, text } = plant({ of, swap });
    const faults = check(text);
    const places = faults.map((fault) => `${fault.file}:${fault.line} ${fault.field}`);
    const line = before + lineOf(own, at === 'nothing' ? '- symbol:' : at.replaceAll('"', ''));
    const expected = `${file}:${line} resolutions.${index}.${field}`;
    expect(places).toContain(expected);
    const fault = faults[places.indexOf(expected)];
    expect(fault?.found).toContain(found);
    expect(`${fault?.expected}; ${fault?.mend}`).toContain(says);
    const others = places.filter((place) => place !== expected && !more?.test(place));
    expect(others, 'nothing but what follows from it').toEqual([]);
  });
}

it('finds no fault in the texts as they stand', () => {
  expect(check(TEXTS)).toEqual([]);
});

describe('what a resolution demanded', () => {
  itFinds([
    {
      slip: 'is told of no resolution, and so of one resolution less',
      of: PLAIN,
      swap: [/A\/RES\/68\/262/, 'A/RES/68/263'],
      field: 'symbol',
      found: '"A/RES/68/263"',
      says: 'the symbol of a resolution of resolutions.csv; did you mean "A/RES/68/262"?',
      more: / resolutions$/,
    },
    {
      slip: 'is told of what is no symbol',
      of: PLAIN,
      swap: [/A\/RES\/68\/262/, 'ES-68-262'],
      field: 'symbol',
      found: '"ES-68-262"',
      says: 'a UN symbol, such as A/RES/ES-11/1',
      more: / resolutions$/,
    },
    {
      slip: 'is left out',
      of: PLAIN,
      swap: [/ {4}demanded: .*\n/, ''],
      field: 'demanded',
      says: 'add demanded',
    },
    {
      slip: 'has no short name',
      of: PLAIN,
      swap: [/ {4}short: .*\n/, ''],
      field: 'short',
      says: 'add short',
    },
    {
      slip: 'is told in a word that ages',
      of: PLAIN,
      swap: [/demanded: .*/, 'demanded: Asked Russia to leave what it currently holds.'],
      at: 'Asked Russia',
      field: 'demanded',
      found: '"currently"',
      says: 'a date instead of a word that ages',
    },
    {
      slip: 'cites a source that is not described',
      of: PLAIN,
      swap: [/( {6}- )(\S+)\n/, '$1$2\n$1$2x\n'],
      at: `${/ {6}- (\S+)\n/.exec(TEXTS)![1]!}x`,
      field: 'sources.1',
      found: 'x"',
      says: `the id of a source of this file; did you mean "${/ {6}- (\S+)\n/.exec(TEXTS)![1]!}"?`,
    },
  ]);

  it('is told once', () => {
    const { own, index, before, text } = plant({ of: PLAIN, swap: [/[^]*/, '$&$&'] });
    const line = before + own.split('\n').length / 2 + 0.5;
    expect(check(text)).toMatchObject([
      { file, line, field: `resolutions.${index + 1}.symbol`, found: `"${PLAIN}"`, expected: 'each resolution once' },
    ]);
  });

  it('is told of every resolution', () => {
    const faults = check(plant({ of: PLAIN, swap: [/[^]*/, ''] }).text);
    expect(faults.filter(({ field }) => !field.startsWith('sources.'))).toMatchObject([
      { file, line: 2, field: 'resolutions', found: 'nothing', expected: `what ${PLAIN} demanded`, mend: 'add it' },
    ]);
  });
});

describe('a remark on the votes', () => {
  itFinds([
    {
      slip: 'is about a state that there is not',
      of: REMARKED,
      swap: [/- AZE/, '- AZX'],
      field: 'remarks.0.states.0',
      found: '"AZX"',
      says: 'one of the 193 UN members; did you mean "AZE"?',
    },
    {
      slip: 'cites a source that is not described',
      of: REMARKED,
      swap: [/( {10}- )([a-z]\S+)\n/, '$1$2\n$1other-2021\n'],
      field: 'remarks.0.sources.1',
      found: '"other-2021"',
      says: 'the id of a source of this file',
    },
    {
      slip: 'cites nothing',
      of: REMARKED,
      swap: [/( {8}sources:)\n(?: {10}- .*\n)+/, '$1 []\n'],
      field: 'remarks.0.sources',
      found: '[]',
      says: '1',
      // Sources that no other text cites.
      more: / sources\./,
    },
    {
      slip: 'is told in a word that ages',
      of: REMARKED,
      swap: [/ {8}text: .*/, '        text: Azerbaijan recently said so.'],
      at: 'Azerbaijan recently',
      field: 'remarks.0.text',
      found: '"recently"',
      says: 'a date instead of a word that ages',
    },
  ]);
});

describe('the sources of the texts', () => {
  const UNUSED = `  gazette-2021:\n    title: Gazette\n    publisher: Gazette\n    language: en\n    kind: news\n`;
  const withSource = (more: string) => TEXTS.replace(/^sources:\n/m, `$&${UNUSED}${more}`);
  const told = (text: string) => check(text).map((fault) => [fault.line, fault.field, fault.mend]);

  it('are each cited', () => {
    const text = withSource('    note: Read on paper.\n');
    expect(told(text)).toEqual([[lineOf(text, 'gazette-2021:'), 'sources.gazette-2021', 'cite it or delete it']]);
  });

  it('have an address, or a note that says why not', () => {
    expect(told(withSource(''))).toContainEqual([
      lineOf(withSource(''), '    title: Gazette\n'),
      'sources.gazette-2021.url',
      'add url, or add note',
    ]);
  });

  it('were published by now', () => {
    const text = withSource("    note: Read on paper.\n    published: '2100'\n");
    expect(told(text)).toContainEqual([
      lineOf(text, "'2100'"),
      'sources.gazette-2021.published',
      'correct the date, or leave out what has not happened yet',
    ]);
  });

  it('are described also for the vote of February 2026', () => {
    const text = TEXTS.replace(/(february2026:\n {2}text: .*\n {2}sources:\n)/, '$1    - other-2021\n');
    expect(check(text)).toMatchObject([
      { file, line: lineOf(text, 'other-2021'), field: 'february2026.sources.0', found: '"other-2021"' },
    ]);
  });
});

it('the text on the vote of February 2026 does not age', () => {
  const text = TEXTS.replace(/(february2026:\n {2}text: ).*/, '$1Nobody has so far found a roll call.');
  expect(check(text)).toMatchObject([
    { file, line: lineOf(text, 'Nobody has so far'), field: 'february2026.text', found: '"so far"' },
  ]);
});

describe('the file', () => {
  it.each(['february2026', 'sources'])('has %s', (key) => {
    const text = TEXTS.replace(new RegExp(`^${key}:`, 'm'), `${key}x:`);
    expect(check(text).map(({ line, field }) => [line, field])).toContainEqual([1, key]);
  });

  it('is told where it does not parse, and no more of it', () => {
    const text = TEXTS.replace(/^february2026:\n/m, 'february2026: [\n');
    expect(new Set(check(text).map(({ field }) => field))).toEqual(new Set(['yaml']));
  });
});
