import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLine } from './spread-line.ts';

describe('places on a line', () => {
  it.each([
    ['stay where they have room', [10, 50, 90], [10, 50, 90]],
    ['part by the same to both sides', [50, 50], [45, 55]],
    ['push a third aside', [50, 50, 52], [40.67, 50.67, 60.67]],
    ['stay on the line at its start', [0, 0], [0, 10]],
    ['stay on the line at its end', [99, 100], [90, 100]],
    ['are none for none', [], []],
  ])('%s', (_, wishes, places) => {
    expect(spreadLine(wishes, 10, 0, 100).map((place) => Math.round(place * 100) / 100)).toEqual(places);
  });

  it('share a line that is too short', () => {
    expect(spreadLine([50, 50, 50], 80, 0, 100)).toEqual([0, 50, 100]);
  });

  it('keep their distance, their order and the line, whatever is wished', () => {
    const wishes = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 14 });
    fc.assert(
      fc.property(wishes, (given) => {
        const places = spreadLine(
          [...given].sort((a, b) => a - b),
          70,
          0,
          1000,
        );
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(1000 + 1e-6);
          if (i) expect(place - places[i - 1]!).toBeGreaterThanOrEqual(70 - 1e-6);
        }
      }),
    );
  });
});
