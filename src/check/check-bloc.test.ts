import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLOC_CODES } from '../schemas/vocabulary.ts';
import { TODAY } from '../tests/content-fixture.ts';
import { lineOf } from '../tests/planted-faults.ts';
import { checkBloc } from './check-bloc.ts';
import { FOLDERS } from './folders.ts';
import { readBloc } from './profile-file.ts';

/** Slips in a copy of a real bloc; where its words may change, the place is told by what surrounds them. */

const file = `${FOLDERS.blocs}/csto.mdx`;
const CSTO = readFileSync(file, 'utf8');
const check = (text: string, name = file) => checkBloc(readBloc(name, text), TODAY);

const UNUSED = '  gazette-2021:\n    title: Gazette\n    publisher: Gazette\n    language: en\n    kind: news\n';
/** The first id that the prose cites. */
const cited = /<Cite to="([a-z0-9-]+)/.exec(CSTO)![1]!;
const firstEntry = /ledger:\n {2}- (id: .*)/.exec(CSTO)![1]!;

interface Slip {
  slip: string;
  /** The first place of a text, and what stands there instead. */
  swap: [from: RegExp, to: string];
  /** The text at whose beginning the fault lies. */
  at: string;
  field: string;
  found: string;
  says: string;
  /** Fields of which faults follow from the same slip. */
  more?: RegExp;
}

function itFinds(slips: readonly Slip[]): void {
  it.each(slips)('$slip', ({ swap: [from, to], at, field, found, says, more }) => {
    expect(CSTO).toMatch(from);
    const planted = CSTO.replace(from, to);
    const [told, ...others] = check(planted).sort((a) => (a.field === field && a.found.includes(found) ? -1 : 1));
    expect(`${told?.file}:${told?.line} ${told?.field}`).toBe(`${file}:${lineOf(planted, at)} ${field}`);
    expect(told?.found).toContain(found);
    expect(`${told?.expected}; ${told?.mend}`).toContain(says);
    expect(
      others.filter((fault) => !more?.test(fault.field)),
      'nothing but what follows from it',
    ).toEqual([]);
  });
}

it.each(BLOC_CODES.map((code) => code.toLowerCase()))('finds no fault in %s as it stands', (slug) => {
  const name = `${FOLDERS.blocs}/${slug}.mdx`;
  expect(check(readFileSync(name, 'utf8'), name)).toEqual([]);
});

describe('the promise of a bloc', () => {
  itFinds([
    {
      slip: 'is there',
      swap: [/promise:\n(?: {2}.*\n)+/, ''],
      at: 'code: CSTO',
      field: 'promise',
      found: 'nothing',
      says: 'add promise',
      // Sources that nothing else cites.
      more: /^sources\./,
    },
    {
      slip: 'says what it is',
      swap: [/(promise:\n) {2}text: .*\n/, '$1'],
      at: '  article:',
      field: 'promise.text',
      found: 'nothing',
      says: 'add text',
    },
    {
      slip: 'is told in words that do not age',
      swap: [/(promise:\n {2}text: ).*/, '$1What the others currently owe.'],
      at: 'What the others',
      field: 'promise.text',
      found: '"currently"',
      says: 'a date instead of a word that ages',
    },
    {
      slip: 'is of mutual defence or is not',
      swap: [/mutualDefence: .*/, 'mutualDefence: partly'],
      at: 'partly',
      field: 'promise.mutualDefence',
      found: '"partly"',
      says: 'true or false',
    },
  ]);
});

describe('the acts of a bloc', () => {
  itFinds([
    {
      slip: 'weigh nothing in the label of a state',
      swap: [/ {4}status: /, '    counts: sanctions\n    status: '],
      at: 'counts: sanctions',
      field: 'ledger.0.counts',
      found: 'the key "counts"',
      says: 'delete the key',
      more: /^ledger\.0\.counts$/,
    },
    {
      slip: 'stand under no heading of a profile',
      swap: [/ {4}status: /, '    under: gave\n    status: '],
      at: 'under: gave',
      field: 'ledger.0.under',
      found: 'the key "under"',
      says: 'delete the key',
      more: /^ledger\.0\.under$/,
    },
    {
      slip: 'that are claimed have a claimant',
      swap: [/(ledger:\n(?: {2}.*\n)*? {4}status: ).*/, '$1claimed'],
      at: firstEntry,
      field: 'ledger.0.claimant',
      found: 'nothing',
      says: 'the claimant of a claimed entry: who says so; add claimant',
    },
    {
      slip: 'rest on sources that are described',
      swap: [/(ledger:\n(?: {2}.*\n)*? {4}sources:\n)/, '$1      - other-2021\n'],
      at: 'other-2021',
      field: 'ledger.0.sources.0',
      found: '"other-2021"',
      says: 'a source',
    },
  ]);
});

describe('the prose of a bloc', () => {
  itFinds([
    {
      slip: 'has the headings of a bloc, not of a profile',
      swap: [/## What it is\n/, '## What it wants\n'],
      at: '## What it wants',
      field: 'prose',
      found: 'What it wants',
      says: '## What it is',
    },
    {
      slip: 'cites what is there',
      swap: [/<Cite to="([a-z0-9-]+)/, '<Cite to="$1 $1x'],
      at: `${cited}x`,
      field: 'prose',
      found: `${cited}x`,
      says: `did you mean "${cited}"?`,
    },
  ]);
});

describe('the sources of a bloc', () => {
  itFinds([
    {
      slip: 'are each cited',
      swap: [/^sources:\n/m, `$&${UNUSED}    note: Read on paper.\n`],
      at: 'gazette-2021:',
      field: 'sources.gazette-2021',
      found: 'the source "gazette-2021"',
      says: 'cite it or delete it',
    },
    {
      slip: 'were published by now',
      swap: [/^sources:\n/m, `$&${UNUSED}    note: Read on paper.\n    published: '2100'\n`],
      at: "'2100'",
      field: 'sources.gazette-2021.published',
      found: '"2100"',
      says: 'correct the date',
      more: /^sources\.gazette-2021$/,
    },
  ]);
});
