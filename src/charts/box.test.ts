import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, between, centreOf, holds, windowOn, type Box } from './box.ts';

const world: Box = { x: 0, y: 0, width: 2000, height: 900 };

describe('a box', () => {
  it('has a centre and holds what lies in it, its edges too', () => {
    const box = { x: 10, y: 20, width: 30, height: 40 };
    expect(centreOf(box)).toEqual({ x: 25, y: 40 });
    expect([holds(box, { x: 10, y: 60 }), holds(box, { x: 9, y: 30 }), holds(box, { x: 20, y: 61 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('around others is the smallest that holds them', () => {
    expect(
      around([
        { x: 10, y: 50, width: 5, height: 5 },
        { x: 30, y: 20, width: 10, height: 0 },
      ]),
    ).toEqual({ x: 10, y: 20, width: 30, height: 35 });
  });

  it.each([
    [5, 5],
    [-1, 0],
    [12, 10],
  ])('between 0 and 10 the nearest to %d is %d', (wish, got) => {
    expect(between(0, wish, 10)).toBe(got);
  });
});

describe('a window on the world', () => {
  it.each([
    ['grows to the sides in a wide frame', { x: 900, y: 400, width: 100, height: 100 }, [850, 400, 200, 100]],
    ['does not pass the left edge', { x: 10, y: 400, width: 100, height: 100 }, [0, 400, 200, 100]],
    ['does not pass the lower right corner', { x: 1900, y: 800, width: 100, height: 100 }, [1800, 800, 200, 100]],
    [
      'grows up and down around a box that is wider still',
      { x: 800, y: 400, width: 400, height: 100 },
      [800, 350, 400, 200],
    ],
  ])('%s', (_, box, [x, y, width, height]) => {
    expect(windowOn(box, world, { width: 400, height: 200 })).toEqual({ x, y, width, height });
  });

  it('has the shape of its frame, holds the box, and stays in the world where it fits', () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(size, size, size, size, size, size, (x, y, w, h, width, height) => {
        const box = { x: x * 4, y, width: w, height: h };
        const seen = windowOn(box, world, { width, height });
        expect(seen.width / seen.height).toBeCloseTo(width / height);
        if (seen.width > world.width || seen.height > world.height) return;
        const all = around([box, seen]);
        for (const side of ['x', 'y', 'width', 'height'] as const) expect(all[side]).toBeCloseTo(seen[side]);
        const within = around([world, seen]);
        for (const side of ['x', 'y', 'width', 'height'] as const) expect(within[side]).toBeCloseTo(world[side]);
      }),
    );
  });
});
