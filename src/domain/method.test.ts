import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../schemas/vocabulary.ts';
import { BALLOT_SCORES, LADDERS, LASTING_KINDS, WEIGHT_RULES } from './method.ts';

describe('the published method', () => {
  it('gives every weight a rung, but recognition, which is on neither ladder', () => {
    const rungs: string[] = Object.values(LADDERS).flatMap((ladder) => Object.keys(ladder));
    expect(WEIGHTS.filter((weight) => !rungs.includes(weight))).toEqual(['recognition']);
  });

  it.each(WEIGHTS)('ties %s to the side whose ladder it is on', (weight) => {
    expect(WEIGHT_RULES[weight].tie).toBe(weight in LADDERS.toUkraine ? 'away' : 'toward');
  });

  it('counts no with Russia, yes with Ukraine and abstaining with neither', () => {
    expect(BALLOT_SCORES).toEqual({ no: 1, abstain: 0, yes: -1 });
  });

  it('lets recognition, sanctions and basing last', () => {
    expect([...LASTING_KINDS].sort()).toEqual(['basing', 'recognition', 'sanctions']);
  });
});
