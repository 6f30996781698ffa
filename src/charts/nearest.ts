import type { Point } from './box.ts';

/** A direction on the screen: right is [1, 0], down is [0, 1]. */
export type Way = readonly [x: number, y: number];

/** How much dearer a step aside is than a step ahead. */
const ASIDE = 2;
/** More than any place on the map costs: what lies more aside than ahead is taken only where nothing else is. */
const OFF = 1e4;

/** The item whose place is the nearest in a direction; undefined where none lies that way. */
export function nearest<T>(from: Point, [wayX, wayY]: Way, places: Iterable<readonly [T, Point]>): T | undefined {
  let found: T | undefined;
  let least = Infinity;
  for (const [item, { x, y }] of places) {
    const ahead = (x - from.x) * wayX + (y - from.y) * wayY;
    const aside = Math.abs((x - from.x) * wayY) + Math.abs((y - from.y) * wayX);
    const cost = Math.hypot(ahead, aside) + aside * ASIDE + (aside > ahead ? OFF : 0);
    if (ahead <= 0 || cost >= least) continue;
    found = item;
    least = cost;
  }
  return found;
}
