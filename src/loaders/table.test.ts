import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from './table.ts';

const TABLE = `code,title,note
FJI,plain,first
TON,"with, comma",second
WSM,"two, commas, here","third, too"
VUT,"a ""quoted, word""",fourth
NRU,,fifth
`;

describe('a table', () => {
  const { columns, rows } = parseTable(TABLE);

  it('is named by its first line', () => {
    expect(columns).toEqual(['code', 'title', 'note']);
  });

  it.each([
    [0, 'plain', 'first'],
    [1, 'with, comma', 'second'],
    [2, 'two, commas, here', 'third, too'],
    [3, 'a "quoted, word"', 'fourth'],
    [4, '', 'fifth'],
  ])('has in row %d the cells %j and %j', (i, title, note) => {
    expect(rows[i]?.cells).toMatchObject({ title, note });
  });

  it('knows the line of each row, from 1, the first being the header', () => {
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('knows how many cells a row really has', () => {
    expect(parseTable('a,b\n1\n1,2\n1,2,3\n').rows.map(({ width }) => width)).toEqual([1, 2, 3]);
  });

  it('has empty cells where a row is short', () => {
    expect(parseTable('a,b\n1\n').rows[0]?.cells).toEqual({ a: '1', b: '' });
  });

  it.each([
    ['text without a last line end', 'a,b\n1,2'],
    ['the line ends of Windows', 'a,b\r\n1,2\r\n'],
  ])('may have %s', (_, text) => {
    expect(parseTable(text)).toMatchObject({ columns: ['a', 'b'], rows: [{ line: 2, cells: { a: '1', b: '2' } }] });
  });

  it('of nothing has no columns and no rows', () => {
    expect(parseTable('')).toMatchObject({ columns: [], rows: [] });
  });
});

describe('the column at which a cell begins', () => {
  const { rows } = parseTable(TABLE);

  it.each([
    [0, 'code', 1],
    [0, 'title', 5],
    [0, 'note', 11],
    [1, 'title', 5],
    [1, 'note', 19],
    [2, 'note', 25],
    [3, 'note', 26],
    [4, 'title', 5],
    [4, 'note', 6],
  ])('in row %d of %s is %d', (i, name, column) => {
    expect(rows[i]?.columnOf(name)).toBe(column);
  });

  it.each(['unknown', ''])('is the first where there is no such cell: %j', (name) => {
    expect(rows[0]?.columnOf(name)).toBe(1);
  });

  it('is the first where the row is too short', () => {
    expect(parseTable('a,b\n1\n').rows[0]?.columnOf('b')).toBe(1);
  });

  it('is where the text of the cell stands', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' '), maxLength: 6 });
    fc.assert(
      fc.property(cell, cell, cell, (a, b, c) => {
        const written = [a, b, c].map((text) => `"${text.replaceAll('"', '""')}"`);
        const line = written.join(',');
        const [row] = parseTable(`a,b,c\n${line}\n`).rows;
        expect(row?.cells).toEqual({ a, b, c });
        expect(
          ['a', 'b', 'c'].map((name, i) => line.slice((row?.columnOf(name) ?? 0) - 1).startsWith(written[i] ?? '')),
        ).toEqual([true, true, true]);
      }),
    );
  });
});
