import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, placeDots, plane, type Stand } from './plane.ts';

const on = plane(960, 8);
const stand = (code: string, more: Partial<Stand> = {}): Stand => ({
  code,
  alignment: 0,
  toRussia: 0,
  toUkraine: 0,
  ...more,
});
const place = (more: Partial<Stand>) => placeDots(on, [stand('A', more)])[0]!;

describe('the plane', () => {
  it('has those who vote with Russia to the right, and those who cast no vote beyond them', () => {
    const xs = [-1, -0.5, 0, 0.5, 1, undefined].map((alignment) => place({ alignment }).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(xs.length);
    expect(xs.at(-1)).toBeLessThan(on.width);
  });

  it('has those who help Russia most at the top, and those who help Ukraine most at the foot', () => {
    const rungs = [
      ...[5, 4, 3, 2, 1].map((toRussia) => ({ toRussia })),
      {},
      ...[1, 2, 3].map((toUkraine) => ({ toUkraine })),
    ];
    const ys = rungs.map((rung) => place(rung).y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(new Set(ys).size).toBe(ys.length);
    expect(ys.at(-1)).toBeLessThan(on.height);
  });

  it('gives a state on both ladders two ends, one above the other', () => {
    const { x, y, other } = place({ toRussia: 1, toUkraine: 3 });
    expect(other).toEqual({ x, y: place({ toUkraine: 3 }).y });
    expect(y).toBe(place({ toRussia: 1 }).y);
    expect(place({ toRussia: 1 }).other).toBeUndefined();
  });

  const crowded = fc.constantFrom(-1, 0, 1);
  const scattered = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined });
  it.each<[string, fc.Arbitrary<number | undefined>, fc.ArrayConstraints]>([
    ['many in few cells', crowded, { minLength: 150, maxLength: 193 }],
    ['few in many cells', scattered, { maxLength: 100 }],
  ])('covers no dot by another, and keeps each in its row, with %s', (_, alignment, length) => {
    const anyStand = fc.record({
      alignment,
      toRussia: fc.constantFrom(0, 0, 1),
      toUkraine: fc.constantFrom(0, 0, 2),
    });
    fc.assert(
      fc.property(fc.array(anyStand, length), (given) => {
        const stands = given.map((more, i) => stand(`S${i}`, more));
        const dots = placeDots(on, stands);
        for (const [i, dot] of dots.entries()) {
          const { toRussia, toUkraine } = stands[i]!;
          const row = on.rowOf(toRussia || -toUkraine || 0);
          expect(dot.y).toBeGreaterThan(row.top);
          expect(dot.y).toBeLessThan(row.top + row.height);
          const gaps = dots.slice(i + 1).map((other) => Math.hypot(dot.x - other.x, dot.y - other.y));
          expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(on.pitch - 0.5);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a block of dots', () => {
  it.each([
    [1, 5, [[0, 0]]],
    [
      2,
      5,
      [
        [-0.5, 0],
        [0.5, 0],
      ],
    ],
    [
      3,
      5,
      [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0, 0.5],
      ],
    ],
    [
      3,
      1,
      [
        [0, -1],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      4,
      1,
      [
        [-0.5, -0.5],
        [0.5, -0.5],
        [-0.5, 0.5],
        [0.5, 0.5],
      ],
      2,
    ],
  ])('of %d, at most %d across', (n, across, places, lines?: number) => {
    expect(block(n, across, lines).map(({ x, y }) => [x, y])).toEqual(places);
  });
});
