import { between, type Box, type Point } from './box.ts';

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Where a card stands beside what it is about without covering it: below, above, right or left, the first that has room.
 * Where none has, it keeps to the room and covers what it must.
 * @param gap between the card and what it is about
 */
export function placeBeside(target: Box, card: Size, room: Box, gap: number): Point {
  const right = room.x + room.width - card.width;
  const bottom = room.y + room.height - card.height;
  const across = between(room.x, target.x + target.width / 2 - card.width / 2, right);
  const along = between(room.y, target.y + target.height / 2 - card.height / 2, bottom);
  const spots: Point[] = [
    { x: across, y: target.y + target.height + gap },
    { x: across, y: target.y - card.height - gap },
    { x: target.x + target.width + gap, y: along },
    { x: target.x - card.width - gap, y: along },
  ];
  const free = spots.find(({ x, y }) => x >= room.x && x <= right && y >= room.y && y <= bottom);
  return free ?? { x: across, y: between(room.y, target.y + target.height + gap, bottom) };
}
