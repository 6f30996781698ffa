import { describe, expect, it } from 'vitest';
import { PROFILE, PROFILE_FILE, TODAY } from '../tests/content-fixture.ts';
import { itFinds, lineOf, swapped, useContent } from '../tests/planted-faults.ts';
import { checkContent } from './check-content.ts';
import { parseLocatedYaml } from './located-yaml.ts';

const TEXT = `code: FJI
ledger:
  - id: one
    sources: [a, b]
  - id: two
    text: >-
      long
sources:
  a: { title: A }
`;

describe('a part of YAML stands', () => {
  const yaml = parseLocatedYaml(TEXT, 'x.mdx', 2);

  it.each([
    [['code'], 2, 7],
    [['ledger', 0], 4, 5],
    [['ledger', 0, 'sources', 1], 5, 18],
    [['ledger', 1, 'id'], 6, 9],
    [['ledger', 1, 'text'], 7, 11],
    [['sources', 'a', 'title'], 10, 15],
  ])('%j at line %d, column %d', (path, line, column) => {
    expect(yaml.at(path)).toEqual({ line, column });
  });

  it.each([
    [['code'], 2, 1],
    [['ledger', 1, 'text'], 7, 5],
    [['sources', 'a'], 10, 3],
  ])('%j has its key at line %d, column %d', (path, line, column) => {
    expect(yaml.keyAt(path)).toEqual({ line, column });
  });

  it.each([
    [['ledger', 1, 'kind'], 6],
    [['ledger', 9, 'kind'], 4],
    [['ledger', 0, 'sources', 9], 5],
    [['nothing'], 2],
  ])('%j, which is missing, where the part stands that should hold it: line %d', (path, line) => {
    expect(yaml.at(path).line).toBe(line);
  });

  it('also where its key is a number', () => {
    expect(parseLocatedYaml('a: 1\n2022: x\n', 'x.mdx').keyAt(['2022'])).toEqual({ line: 2, column: 1 });
  });
});

describe('broken front matter is told once, with its line', () => {
  itFinds([
    {
      slip: 'two colons in one value',
      swap: ['text: Fiji gave', 'text: Aid: Fiji gave'],
      field: 'yaml',
      says: 'Nested mappings are not allowed',
    },
    {
      slip: 'a key that stands twice',
      swap: ['    tie: toward', '    tie: toward\n    tie: away'],
      at: '    tie: away\n    counts: arms',
      field: 'yaml',
      says: 'must be unique',
    },
  ]);
});

describe('prose under broken front matter', () => {
  const content = useContent();
  it('is judged for itself all the same', () => {
    const text = swapped(swapped(PROFILE, ['text: Fiji gave', 'text: Aid: Fiji gave']), [
      'Its port',
      'Its <b>port</b>',
    ]);
    content.write(PROFILE_FILE, text);
    expect(checkContent({ root: content.root, today: TODAY }).map(({ line, field }) => [line, field])).toEqual([
      [lineOf(text, 'text: Aid'), 'yaml'],
      [lineOf(text, 'Its <b>'), 'prose'],
    ]);
  });

  it('is told to be broken too', () => {
    const text = swapped(swapped(PROFILE, ['text: Fiji gave', 'text: Aid: Fiji gave']), ['Its port', 'Its <b port']);
    content.write(PROFILE_FILE, text);
    expect(checkContent({ root: content.root, today: TODAY }).map(({ line, field }) => [line, field])).toEqual([
      [lineOf(text, 'text: Aid'), 'yaml'],
      [lineOf(text, 'Its <b'), 'prose'],
    ]);
  });
});

describe('front matter that is not there', () => {
  itFinds([
    {
      slip: 'is told, and the prose is not said to be missing',
      swap: ['---\ncode: FJI', 'code: FJI'],
      at: 'code: FJI',
      field: 'front matter',
      says: "between two lines of '---'",
    },
  ]);
});
