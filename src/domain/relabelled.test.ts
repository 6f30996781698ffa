import { describe, expect, it } from 'vitest';
import type { LabelId } from './method.ts';
import { byMove, relabelled } from './relabelled.ts';

const LOOKS: Record<string, [LabelId | undefined, LabelId | undefined]> = {
  Fiji: ['out', 'votes-ukraine'],
  Iran: ['votes-russia', 'arms'],
  Nauru: ['out', 'out'],
  Mali: ['votes-ukraine', 'out'],
  Russia: [undefined, undefined],
  Tonga: ['out', 'votes-ukraine'],
};
const looked = relabelled(
  Object.keys(LOOKS),
  (name) => LOOKS[name]![0],
  (name) => LOOKS[name]![1],
);

describe('states with another label', () => {
  it('are those that two looks label differently, in their order', () => {
    expect(looked.map(({ record }) => record)).toEqual(['Fiji', 'Iran', 'Mali', 'Tonga']);
    expect(looked[1]).toEqual({ record: 'Iran', from: 'votes-russia', to: 'arms' });
  });

  it('stand by their move, the new label in the order of the method', () => {
    expect(byMove(looked)).toEqual([
      { from: 'votes-russia', to: 'arms', records: ['Iran'] },
      { from: 'out', to: 'votes-ukraine', records: ['Fiji', 'Tonga'] },
      { from: 'votes-ukraine', to: 'out', records: ['Mali'] },
    ]);
  });
});
