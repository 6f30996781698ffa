import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { compare } from '../domain/compare.ts';
import { record } from '../tests/records.ts';
import { lanesView } from './lanes-view.ts';

it.each([
  ['2022-02-23', 0],
  ['2022-02-24', 2],
  ['2022-02-25', 2],
])('the lanes as of %s have %d lines at the invasion', (day, lines) => {
  const view = parse(lanesView(compare([record(), record({ code: 'PER' })], day)).toString());
  expect(view.querySelectorAll('.lane .invasion')).toHaveLength(lines);
});
