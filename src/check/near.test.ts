import { expect, it } from 'vitest';
import { BALLOTS, KINDS, STATUSES } from '../schemas/vocabulary.ts';
import { didYouMean } from './near.ts';

it.each<[string, readonly string[], string]>([
  ['refusel', KINDS, 'refusal'],
  ['recogniton', KINDS, 'recognition'],
  ['arms-for-ukraine', KINDS, 'arms-to-ukraine'],
  ['Confirmed', STATUSES, 'confirmed'],
  ['abstian', BALLOTS, 'abstain'],
  ['KAX', ['BLR', 'KAZ', 'UZB'], 'KAZ'],
  ['herald-2022-shels', ['courier-2022-shells', 'herald-2022-shells'], 'herald-2022-shells'],
])('%s, among %j, is a slip for %s', (word, candidates, meant) => {
  expect(didYouMean(word, candidates)).toBe(`did you mean "${meant}"?`);
});

it.each<[string, readonly string[]]>([
  ['photography', KINDS],
  ['gazette-2021', ['herald-2022-shells']],
  ['QQQ', ['BLR', 'KAZ', 'UZB']],
  ['anything', []],
  // What stands there already is no advice.
  ['refusal', KINDS],
  // Guessing a vote that nobody recorded would be worse than silence.
  ['', BALLOTS],
])('%j is near none of %j', (word, candidates) => {
  expect(didYouMean(word, candidates)).toBeUndefined();
});
