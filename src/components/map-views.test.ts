import { describe, expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { packHistory, unpackHistory } from '../exports/history.ts';
import { record, weighing } from '../tests/records.ts';
import { bandOf, mapViews } from './map-views.ts';

describe('the shade of an alignment', () => {
  it.each([
    [-1, 'with-ukraine'],
    [-0.76, 'with-ukraine'],
    [-0.75, 'toward-ukraine'],
    [-0.26, 'toward-ukraine'],
    [-0.25, 'between'],
    [0.24, 'between'],
    [0.25, 'toward-russia'],
    [0.74, 'toward-russia'],
    [0.75, 'with-russia'],
    [1, 'with-russia'],
    [undefined, 'no-votes'],
  ])('of %s is %s', (alignment, shade) => {
    expect(bandOf(alignment)).toBe(shade);
  });
});

describe('the view of a ladder', () => {
  const DAY = '2023-01-01';
  const arming = { ledger: [weighing('arms'), weighing('aid-to-ukraine')] };
  const views = mapViews([], []).flatMap((group) => group.views);
  it.each([
    ['russia', 'RUS', 'party'],
    ['ukraine', 'RUS', 'party'],
    ['russia', 'UKR', 'party'],
    ['russia', 'IRN', 'arms'],
    ['ukraine', 'IRN', 'aid-to-ukraine'],
  ])('to %s shows of %s: %s', (id, code, shade) => {
    const [state] = unpackHistory(packHistory([record({ code, ...arming })], DAY));
    expect(views.find((view) => view.id === id)!.of(state!, assess(state!, DAY))).toBe(shade);
  });
});
