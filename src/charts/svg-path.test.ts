import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBox, relativePath } from './svg-path.ts';

describe('a path in steps', () => {
  it.each([
    ['a triangle', 'M10,20L13,20L13,25Z', 'M10 20l3 0 0 5z'],
    ['steps back, which need no space', 'M10,20L7,18L6,25Z', 'M10 20l-3-2-1 7z'],
    ['fractions, which are rounded', 'M10.4,20.6L13.5,20.4Z', 'M10 21l4-1z'],
    ['points that round to the one before, which are left out', 'M10,20L10.2,20.3L13,20L12.9,19.8Z', 'M10 20l3 0z'],
    ['slow steps, which add up', 'M0,0L0.4,0L0.8,0L1.2,0Z', 'M0 0l1 0z'],
    ['points below zero', 'M-10,-20L-13,-25Z', 'M-10 -20l-3-5z'],
    ['a fraction just below zero', 'M-0.3,-0.4L5,5Z', 'M0 0l5 5z'],
    ['two rings', 'M0,0L5,0L5,5ZM20,20L25,20L25,25Z', 'M0 0l5 0 0 5zM20 20l5 0 0 5z'],
    ['a ring smaller than a unit', 'M10,20L10.1,20.1L10.2,20Z', 'M10 20z'],
    ['an open line', 'M0,0L5,0L5,5', 'M0 0l5 0 0 5'],
    ['nothing', '', ''],
  ])('%s: %s becomes %s', (_, path, steps) => {
    expect(relativePath(path)).toBe(steps);
  });

  it('goes through the rounded points, each once', () => {
    const number = fc.integer({ min: -20000, max: 20000 }).map((tenths) => tenths / 10);
    const ring = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
        const path = rings
          .map((points) => points.map(([x, y], i) => `${i ? 'L' : 'M'}${x},${y}`).join('') + 'Z')
          .join('');
        const rounded = rings.map((points) =>
          points
            .map(([x, y]) => `${Math.round(x)},${Math.round(y)}`.replaceAll('-0,', '0,').replace(/,-0$/, ',0'))
            .filter((point, i, all) => point !== all[i - 1]),
        );
        expect(walked(relativePath(path))).toEqual(rounded);
      }),
    );
  });
});

describe('the box of the first ring', () => {
  it.each([
    ['a triangle', 'M10 20l3 0 0 5z', [10, 20, 3, 5]],
    ['steps back', 'M10 20l-3-2-1 7z', [6, 18, 4, 7]],
    ['the first of two rings', 'M0 0l5 0 0 5zM20 20l5 0 0 5z', [0, 0, 5, 5]],
    ['a point', 'M10 20z', [10, 20, 0, 0]],
    ['a place below zero', 'M-10 -20l-3-5z', [-13, -25, 3, 5]],
  ])('of %s', (_, path, [x, y, width, height]) => {
    expect(firstBox(path)).toEqual({ x, y, width, height });
  });
});

/** The rounded absolute points of each ring of a path in steps. */
function walked(path: string): string[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      let [x, y] = [0, 0];
      const [, moved = '', steps = ''] = /^M([^l]*)l?(.*)$/.exec(ring) ?? [];
      const numbers = `${moved} ${steps}`.match(/-?\d+/g)?.map(Number) ?? [];
      return Array.from({ length: numbers.length / 2 }, (_, i) => {
        [x, y] = [x + (numbers[i * 2] ?? NaN), y + (numbers[i * 2 + 1] ?? NaN)];
        return `${x},${y}`;
      });
    });
}
