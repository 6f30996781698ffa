import { expect, it } from 'vitest';
import { labelCounts } from './label-counts.ts';
import { LABELS } from './method.ts';

it('counts the states of each label, in the order of the method, none left out', () => {
  const counts = labelCounts([{ label: 'out' }, { label: 'arms' }, { label: 'out' }, { label: undefined }]);
  expect(counts.map(({ label }) => label)).toEqual(LABELS);
  expect(counts.filter(({ n }) => n > 0)).toEqual([
    { label: 'arms', n: 1 },
    { label: 'out', n: 2 },
  ]);
});
