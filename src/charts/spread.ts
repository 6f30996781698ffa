import type { Point } from './box.ts';

const ROUNDS = 300;
/** A hair more than is asked for, so that rounding leaves no overlap and the rounds come to an end. */
const SLACK = 1.001;

/**
 * Moves points until any two are a distance apart, each as near its place as it can be.
 * The same points give the same places. Runs in the build and in the browser.
 */
export function spread(points: readonly Point[], apart: number): Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    places.forEach((a, i) => {
      for (const b of places.slice(0, i)) {
        let [dx, dy] = [a.x - b.x, a.y - b.y];
        // Points on one spot part along a line of their own.
        if (!dx && !dy) [dx, dy] = [Math.cos(i) / 1000, Math.sin(i) / 1000];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const step = ((apart - distance) * SLACK) / 2 / distance;
        a.x += dx * step;
        a.y += dy * step;
        b.x -= dx * step;
        b.y -= dy * step;
        moved = true;
      }
    });
  }
  return places;
}
