import type { Locator } from '../charts/locator.ts';

/** One grey that stands out from a light and from a dark page: an image cannot read which of them it is on. */
const GREY = '#727985';
const LAND_OPACITY = 0.3;
/** A ring is drawn around a state that would otherwise be a speck. */
const RING = 16;

/** A locator map as a file of its own: land, the state, and a ring where the state is too small to be seen. */
export function locatorSvg(
  { state, land, point: [x, y], speck }: Locator,
  { width, height }: { width: number; height: number },
): string {
  const ring = speck ? `<circle cx="${x}" cy="${y}" r="${RING}" fill="none" stroke="${GREY}" stroke-width="3"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="${GREY}">` +
    `<path opacity="${LAND_OPACITY}" d="${land}"/><path d="${state}"/>${ring}</svg>`
  );
}
