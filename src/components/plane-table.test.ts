import { describe, expect, it } from 'vitest';
import { COLUMNS, planeTable } from './plane-table.ts';

const stand = (name: string, alignment: number | undefined, toRussia = 0, toUkraine = 0) => ({
  code: name,
  name,
  alignment,
  toRussia,
  toUkraine,
});

describe('the plane in words', () => {
  const rows = planeTable([
    stand('Fiji', -1),
    stand('Mali', 1, 5),
    stand('Peru', 0, 1, 3),
    stand('Oman', undefined),
    stand('Chad', -0.9),
  ]);
  const cell = (row: string, column: string) =>
    rows.find(({ name }) => name.includes(row))!.cells[COLUMNS.indexOf(column as (typeof COLUMNS)[number])];

  it.each([
    ['Nothing', 'with-ukraine', 'Fiji, Chad'],
    ['Nothing', 'no-votes', 'Oman'],
    ['Troops', 'with-russia', 'Mali'],
    ['Lifeline', 'between', 'Peru'],
    ['Arms to Ukraine', 'between', 'Peru'],
    ['Nothing', 'between', ''],
  ])('%s, %s: %s', (row, column, names) => {
    expect(cell(row, column)).toBe(names);
  });

  it('has a row for each rung and one for nothing', () => {
    expect(rows).toHaveLength(9);
  });
});
