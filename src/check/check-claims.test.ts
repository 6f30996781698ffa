import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseTable } from '../loaders/table.ts';
import { lineOf } from '../tests/planted-faults.ts';
import { checkContent } from './check-content.ts';
import { checkClaims, readClaims, targetsOf } from './check-claims.ts';
import { FOLDERS, TABLES } from './folders.ts';
import { readBloc, readProfile } from './profile-file.ts';

/** Slips in copies of the real articles; a claim is named by its id, which never changes, and its words may. */

const filesOf = (folder: string) =>
  readdirSync(folder).map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const articles = filesOf(FOLDERS.claims);
const targets = targetsOf(
  filesOf(FOLDERS.countries).map(({ file, text }) => readProfile(file, text)) as never,
  filesOf(FOLDERS.blocs).map(({ file, text }) => readBloc(file, text)) as never,
  parseTable(readFileSync(TABLES.resolutions, 'utf8')).rows.map(({ cells }) => cells['symbol']!),
);
const check = (pages: typeof articles) =>
  checkClaims(
    pages.map(({ file, text }) => readClaims(file, text)),
    targets,
  );

/** A fact with a verdict and one entry; a characterisation with two tests; a fact with one source. */
const FACT = 'sukhov-khamenei-putin-tehran-meeting';
const TESTED = 'turning-backs-allies-slow-to-condemn';
const SOURCED = 'allies-dropping-neo-nazi-premise';

interface Slip {
  slip: string;
  /** The claim in which it is; the fact unless told otherwise. */
  claim?: string;
  swap: [from: RegExp, to: string];
  /** The field within the claim. */
  field: string;
  /** What was found; nothing unless told otherwise. */
  found?: string;
  /** The text at which the fault lies: what was found, or the claim's first line, unless told otherwise. */
  at?: string;
  says: string;
  more?: number;
}

/** The articles with a slip in one claim, and where the claim stands. */
function plant({ claim = FACT, swap: [from, to] }: Pick<Slip, 'claim' | 'swap'>) {
  const begin = `  - id: ${claim}\n`;
  const { file, text } = articles.find((article) => article.text.includes(begin))!;
  const start = text.indexOf(begin);
  const next = text.indexOf('\n  - id: ', start);
  const end = next < 0 ? text.length : next + 1;
  const own = text.slice(start, end);
  if (!from.test(own)) throw new Error(`not in ${claim}: ${from}`);
  const planted = own.replace(from, to);
  return {
    file,
    own: planted,
    index: text.slice(0, start).split('\n  - id: ').length - 1,
    /** The line of the file before the claim's first. */
    before: text.slice(0, start).split('\n').length - 1,
    pages: articles.map((article) =>
      article.file === file ? { file, text: text.slice(0, start) + planted + text.slice(end) } : article,
    ),
  };
}

function itFinds(slips: readonly Slip[]): void {
  it.each(slips)('$slip', ({ field, found = 'nothing', at = found, says, more = 0, ...slip }) => {
    const { file, own, index, before, pages } = plant(slip);
    const faults = check(pages);
    const places = faults.map((fault) => `${fault.file}:${fault.line} ${fault.field}`);
    const line = before + lineOf(own, at === 'nothing' ? '- id:' : at.replaceAll('"', ''));
    const expected = `${file}:${line} claims.${index}.${field}`;
    expect(places).toContain(expected);
    const fault = faults[places.indexOf(expected)];
    expect(fault?.found).toContain(found);
    expect(`${fault?.expected}; ${fault?.mend}`).toContain(says);
    expect(places, 'nothing but what follows from it').toHaveLength(1 + more);
  });
}

it('finds no fault in the articles as they stand', () => {
  expect(check(articles)).toEqual([]);
});

describe('a claim is judged once, and says why', () => {
  itFinds([
    {
      slip: 'a fact without a verdict',
      swap: [/ {4}verdict: .*\n/, ''],
      field: 'verdict',
      says: 'a verdict or a test on a fact; add verdict',
    },
    {
      slip: 'a characterisation that became a prediction',
      claim: 'sukhov-putin-sought-influence',
      swap: [/type: characterisation/, 'type: prediction'],
      field: 'verdict',
      says: 'a verdict or a test on a prediction',
    },
    {
      slip: 'a verdict beside a test',
      claim: TESTED,
      swap: [/ {4}test:\n/, '    verdict: held\n    test:\n'],
      at: '      - vote:',
      field: 'test',
      found: 'both verdict and test',
      says: 'a verdict or a test; delete one of them',
    },
    {
      slip: 'a verdict without a reason',
      swap: [/ {4}why: .*\n/, ''],
      field: 'why',
      says: 'why the verdict was given; add why',
    },
    {
      slip: 'a test without a reason',
      claim: TESTED,
      swap: [/ {4}why: .*\n/, ''],
      field: 'why',
      says: 'add why',
    },
    {
      slip: 'a verdict that is none',
      swap: [/verdict: .*/, 'verdict: overtakn'],
      field: 'verdict',
      found: '"overtakn"',
      says: 'did you mean "overtaken"?',
    },
    {
      slip: 'a key that is misspelt',
      swap: [/verdict: /, 'verdit: '],
      at: 'verdit',
      field: 'verdit',
      found: 'the key "verdit"',
      says: 'did you mean "verdict"?',
      more: 1,
    },
    {
      slip: 'a test of no kind',
      claim: TESTED,
      swap: [/- vote:/, '- veto:'],
      field: 'test.0',
      found: 'veto',
      says: 'vote, tally, member or sanctions',
    },
    {
      slip: 'a reason that ages',
      swap: [/why: .*/, 'why: Iran now regrets it.'],
      at: 'Iran now',
      field: 'why',
      found: '"now"',
      says: 'say the day, the month or the year',
    },
    {
      slip: 'a reason that judges',
      swap: [/why: .*/, 'why: The puppet said so.'],
      at: 'The puppet',
      field: 'why',
      found: '"puppet"',
      says: 'no epithet in our own voice',
    },
  ]);
});

describe('a claim rests on what is there', () => {
  itFinds([
    {
      slip: 'an entry that is misspelt',
      swap: [/iran#khamenei-initiative-2022/, 'iran#khamenei-initative-2022'],
      field: 'entries.0',
      found: '"iran#khamenei-initative-2022"',
      says: 'did you mean "iran#khamenei-initiative-2022"?',
    },
    {
      slip: 'an entry of another page',
      swap: [/iran#khamenei-initiative-2022/, 'japan#khamenei-initiative-2022'],
      field: 'entries.0',
      found: '"japan#khamenei-initiative-2022"',
      says: 'an entry of a profile or a bloc, as page#entry-id',
    },
    {
      slip: 'an entry without its page',
      swap: [/iran#khamenei-initiative-2022/, 'khamenei-initiative-2022'],
      field: 'entries.0',
      found: '"khamenei-initiative-2022"',
      says: 'page#entry-id, such as',
      more: 1,
    },
    {
      slip: 'a source that is misspelt',
      claim: SOURCED,
      swap: [/csto:meduza-2022-05-16-csto/, 'csto:meduza-2022-05-16-cstoo'],
      field: 'sources.0',
      found: '"csto:meduza-2022-05-16-cstoo"',
      says: 'did you mean "csto:meduza-2022-05-16-csto"?',
    },
    {
      slip: 'a resolution that there is not',
      claim: TESTED,
      swap: [/symbol: A\/RES\/ES-11\/1\n/, 'symbol: A/RES/ES-11/99\n'],
      field: 'test.0.vote.symbol',
      found: '"A/RES/ES-11/99"',
      says: 'the symbol of a resolution of resolutions.csv; did you mean "A/RES/ES-11/9"?',
    },
    {
      slip: 'a state that there is not',
      swap: [/- IRN/, '- IRX'],
      field: 'states.0',
      found: '"IRX"',
      says: 'one of the 193 UN members; did you mean "IR',
    },
    {
      slip: 'a state in a test that there is not, so that the test is never true',
      claim: TESTED,
      swap: [/- ARM/, '- ARX'],
      field: 'test.0.vote.states.0',
      found: '"ARX"',
      says: 'one of the 193 UN members; did you mean "AR',
    },
  ]);
});

describe('an id is a permalink', () => {
  const taken = 'allies-dropping-faster-than-troops';
  const told = {
    field: 'id',
    found: `"${taken}"`,
    says: 'an id of its own (content/claims/allies-dropping-2022.yaml has it)',
  };
  const swap: Slip['swap'] = [/- id: .*/, `- id: ${taken}`];
  itFinds([
    { slip: 'that another claim of the article has', claim: SOURCED, swap, ...told },
    { slip: 'that a claim of another article has', swap, ...told },
    {
      slip: 'in small letters',
      swap: [/- id: .*/, '- id: Sukhov_Tehran'],
      field: 'id',
      found: '"Sukhov_Tehran"',
      says: 'lower-case words joined by hyphens',
    },
  ]);
});

describe('an article', () => {
  const [{ file, text } = { file: '', text: '' }] = articles;
  const told = (slipped: string) =>
    check([{ file, text: slipped }]).map((fault) => [fault.file, fault.line, fault.field, fault.found]);

  it.each<[string, RegExp, string, string, string]>([
    ['without its document', /^document:\n(?: {2}.*\n)+/m, '', 'document', 'nothing'],
    ['without a summary', /^summary: .*\n/m, '', 'summary', 'nothing'],
  ])('%s', (_, from, to, field, found) => {
    expect(told(text.replace(from, to))).toEqual([[file, 1, field, found]]);
  });

  it('whose summary ages', () => {
    const aged = text.replace(/^summary: .*/m, 'summary: The article argues that Moscow is now losing its allies.');
    expect(told(aged)).toEqual([[file, lineOf(aged, 'summary:'), 'summary', '"now"']]);
  });

  it('that does not parse', () => {
    expect(told(text.replace(/^claims:\n/m, 'claims: [\n'))[0]?.[2]).toBe('yaml');
  });

  it('that is empty', () => {
    const fields = ['source', 'document', 'summary', 'claims'];
    expect(told('')).toEqual(expect.arrayContaining(fields.map((field) => [file, 1, field, 'nothing'])));
  });
});

it('is told with the slips of every other file by the check of all content', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  const slip = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(root, file), 'utf8').replace(from, to);
    writeFileSync(join(root, file), text);
    return `${file}:${lineOf(text, to)}`;
  };
  const expected = [
    slip(`${FOLDERS.blocs}/csto.mdx`, /mutualDefence: true/, 'mutualDefence: partly'),
    slip(articles[0]!.file, /type: thesis/, 'type: guess'),
    slip(TABLES.voteTexts, /symbol: A\/RES\/68\/262/, 'symbol: A/RES/68-262'),
  ];
  const places = checkContent({ root, today: '2099-06-30' }).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(expect.arrayContaining(expected));
  expect(new Set(places.map((place) => place.split(':')[0])).size).toBe(3);
});
