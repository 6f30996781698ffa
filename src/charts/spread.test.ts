import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './box.ts';
import { spread } from './spread.ts';

const nearestPair = (points: readonly Point[]) =>
  Math.min(...points.flatMap((a, i) => points.slice(0, i).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe('points that are spread', () => {
  it('stay where they are when far enough apart', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ];
    expect(spread(points, 18)).toEqual(points);
  });

  it('part evenly', () => {
    const [a, b] = spread(
      [
        { x: 0, y: 0 },
        { x: 4, y: 0 },
      ],
      10,
    );
    expect([a?.x, b?.x].map((x) => Math.round(x ?? NaN))).toEqual([-3, 7]);
  });

  it('leave what they were given alone', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    spread(points, 10);
    expect(points).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
  });

  it('end apart, even from one spot, and in the same places each time', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const places = spread(points, 15);
        expect(nearestPair(places)).toBeGreaterThanOrEqual(15 * 0.99);
        expect(spread(points, 15)).toEqual(places);
      }),
    );
  });
});
