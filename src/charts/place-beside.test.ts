import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { placeBeside } from './place-beside.ts';

const room: Box = { x: 10, y: 10, width: 300, height: 200 };
const card = { width: 100, height: 60 };

describe('a card beside its target', () => {
  it.each([
    ['below, in the middle', { x: 150, y: 50, width: 20, height: 20 }, { x: 110, y: 80 }],
    ['above where below has no room', { x: 150, y: 150, width: 20, height: 20 }, { x: 110, y: 80 }],
    ['at the edge of the room, not beyond', { x: 290, y: 50, width: 20, height: 20 }, { x: 210, y: 80 }],
    ['to the right of a tall target', { x: 20, y: 20, width: 30, height: 180 }, { x: 60, y: 80 }],
    ['to the left of a tall target at the right', { x: 270, y: 20, width: 30, height: 180 }, { x: 160, y: 80 }],
    ['over the end of a target that fills the room', { x: 0, y: 0, width: 400, height: 300 }, { x: 150, y: 150 }],
  ])('stands %s', (_, target, place) => {
    expect(placeBeside(target, card, room, 10)).toEqual(place);
  });

  it('is always in the room, and covers its target only where no side has room', () => {
    const at = fc.integer({ min: 10, max: 250 });
    const size = fc.integer({ min: 1, max: 260 });
    fc.assert(
      fc.property(at, at, size, size, (x, y, width, height) => {
        const target = { x, y, width, height };
        const place = placeBeside(target, card, room, 10);
        expect(place.x).toBeGreaterThanOrEqual(room.x);
        expect(place.y).toBeGreaterThanOrEqual(room.y);
        expect(place.x + card.width).toBeLessThanOrEqual(room.x + room.width);
        expect(place.y + card.height).toBeLessThanOrEqual(room.y + room.height);
        const covers =
          place.x < x + width && place.x + card.width > x && place.y < y + height && place.y + card.height > y;
        const hasRoom =
          y + height + 10 + card.height <= 210 ||
          y - card.height - 10 >= 10 ||
          x + width + 10 + card.width <= 310 ||
          x - card.width - 10 >= 10;
        expect(covers && hasRoom).toBe(false);
      }),
    );
  });
});
