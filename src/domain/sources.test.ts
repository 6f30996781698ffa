import { expect, it } from 'vitest';
import { source } from '../tests/records.ts';
import { independentOrigins } from './sources.ts';

it.each([
  { what: 'no source', given: [], n: 0 },
  { what: 'one source', given: [source('Herald')], n: 1 },
  { what: 'two publishers', given: [source('Herald'), source('Courier')], n: 2 },
  { what: 'two articles of one publisher', given: [source('Herald'), source('Herald')], n: 1 },
  {
    what: 'two copies of one wire story',
    given: [source('Herald', { retells: 'Reuters' }), source('Courier', { retells: 'Reuters' })],
    n: 1,
  },
  { what: 'a wire story and its copy', given: [source('Reuters'), source('Courier', { retells: 'Reuters' })], n: 1 },
  {
    what: 'copies of two stories by one publisher',
    given: [source('Herald', { retells: 'Reuters' }), source('Herald', { retells: 'AFP' })],
    n: 2,
  },
  { what: 'an article and an opinion', given: [source('Herald'), source('Courier', { kind: 'opinion' })], n: 1 },
  { what: 'an article and a founding article', given: [source('Herald'), source('Courier', { kind: 'seed' })], n: 1 },
  {
    what: 'state media and an official page',
    given: [source('TASS', { kind: 'state-media' }), source('Ministry', { kind: 'official' })],
    n: 2,
  },
])('$what: independent origins $n', ({ given, n }) => {
  expect(independentOrigins(given)).toBe(n);
});
