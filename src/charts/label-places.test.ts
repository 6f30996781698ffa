import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './label-places.ts';

const FRAME = { width: 200, height: 100, radius: 3, line: 12 };

describe('names beside dots', () => {
  it('stand to the right of a dot that is alone', () => {
    expect(placeLabels([{ id: 'A', x: 50, y: 50, width: 40 }], [{ x: 50, y: 50 }], FRAME)).toEqual([
      { id: 'A', x: 55, y: 50 },
    ]);
  });

  it('stand to the left where the right has no room', () => {
    const [place] = placeLabels([{ id: 'A', x: 180, y: 50, width: 40 }], [{ x: 180, y: 50 }], FRAME);
    expect(place).toEqual({ id: 'A', x: 135, y: 50 });
  });

  it('are left out where there is no room, the later ones first', () => {
    const wanted = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id) => ({ id, x: 100, y: 50, width: 60 }));
    const placed = placeLabels(wanted, [{ x: 100, y: 50 }], FRAME).map(({ id }) => id);
    expect(placed.length).toBeLessThan(8);
    expect(placed).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].slice(0, placed.length));
  });

  it('never cover a dot or each other, and stay in the frame', () => {
    const dot = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
        const wanted = dots.map((at, i) => ({ id: `${i}`, ...at, width: 20 + (i % 5) * 10 }));
        const rects = placeLabels(wanted, dots, FRAME).map(({ id, x, y }) => {
          const { width } = wanted[Number(id)]!;
          return { left: x, right: x + width, top: y - 6, bottom: y + 6 };
        });
        for (const [i, a] of rects.entries()) {
          expect(a.left >= 0 && a.right <= 200 && a.top >= 0 && a.bottom <= 100).toBe(true);
          for (const { x, y } of dots)
            expect(a.left < x + 2.9 && x - 2.9 < a.right && a.top < y + 2.9 && y - 2.9 < a.bottom).toBe(false);
          for (const b of rects.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
    );
  });

  it.each([
    [
      'level, through the place on the right',
      [
        { x: 50, y: 50 },
        { x: 200, y: 50 },
      ],
      { x: 5, y: 50 },
    ],
    [
      'upright, through the place on the right',
      [
        { x: 70, y: 0 },
        { x: 70, y: 100 },
      ],
      { x: 5, y: 50 },
    ],
    [
      'aslant, through it',
      [
        { x: 60, y: 40 },
        { x: 90, y: 60 },
      ],
      { x: 5, y: 50 },
    ],
    [
      'that ends before it',
      [
        { x: 20, y: 20 },
        { x: 40, y: 40 },
      ],
      { x: 55, y: 50 },
    ],
    [
      'that passes its corner',
      [
        { x: 92, y: 40 },
        { x: 112, y: 60 },
      ],
      { x: 55, y: 50 },
    ],
  ] as const)('keep off a line %s', (_, stroke, at) => {
    const dot = { x: 50, y: 50 };
    expect(placeLabels([{ id: 'A', ...dot, width: 40 }], [dot], FRAME, [stroke])).toEqual([{ id: 'A', ...at }]);
  });
});
