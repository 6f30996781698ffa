import type { Locator } from '../charts/locator.ts';

/** A ring is drawn around a state that would otherwise be a speck. */
const RING = 16;
/** The page that uses the drawing gives the colours of its theme; a file that is opened alone is grey. */
const LAND = 'var(--locator-land,#ccc)';
const STATE = 'var(--locator-state,#555)';

/** A locator map as a file of its own: land, the state, and a ring where the state is too small to be seen. */
export function locatorSvg(
  { state, land, point: [x, y], speck }: Locator,
  { width, height, id }: { width: number; height: number; id: string },
): string {
  const ring = speck ? `<circle cx="${x}" cy="${y}" r="${RING}" fill="none" stroke="${STATE}" stroke-width="3"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<g id="${id}"><path fill="${LAND}" d="${land}"/><path fill="${STATE}" d="${state}"/>${ring}</g></svg>`
  );
}
