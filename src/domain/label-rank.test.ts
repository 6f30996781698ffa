import { expect, it } from 'vitest';
import { labelRank } from './label-rank.ts';
import { LABELS } from './method.ts';

it('ranks the labels in the order in which they are tried, and none after them', () => {
  const ranks = [...LABELS, undefined].map(labelRank);
  expect(ranks).toEqual([...ranks.keys()]);
});
