import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Outline } from './borders.ts';
import { relativePath } from './svg-path.ts';

/** Width and height of a locator map, in its own units, and the name by which a page refers to its drawing. */
export const LOCATOR = { width: 480, height: 320, id: 'map' };
/** The least that a locator map shows around a state, in radians from its middle: about 900 km. */
const LEAST = 0.14;
/** Parts of a state farther than this from its main part, in radians, do not widen the map: French Guiana for France. */
const NEAR = 0.35;

export interface Locator {
  /** The state itself. */
  state: string;
  /** All other land. */
  land: string;
  /** Where it is. */
  point: [x: number, y: number];
  /** Whether its outline is too small to be seen, so that a ring must show where it is. */
  speck: boolean;
}

/** The largest part of an outline, and those near to it. */
function mainland(outline: Outline): Feature<Polygon | MultiPolygon> {
  if (outline.geometry.type === 'Polygon') return outline;
  const parts = outline.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const middle = geoCentroid(largest);
  const near = parts.filter((part) => part === largest || geoDistance(geoCentroid(part), middle) < NEAR);
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: near.map((part) => part.coordinates) },
  };
}

/** Outlines smaller than this, in steradians, are specks: their own point is a better middle, and they fill no map. */
const SPECK = 2e-6;

/**
 * One state among its neighbours, in an equal-area projection centred on it.
 * @param point where the state lies, in degrees; used where its outline is a speck
 */
export function drawLocator(outline: Outline, point: [number, number], outlines: readonly Outline[]): Locator {
  const { width, height } = LOCATOR;
  const main = mainland(outline);
  const speck = !(geoArea(main) > SPECK);
  const middle = speck ? point : geoCentroid(main);
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).precision(0.5);
  const margin = { x: width * 0.22, y: height * 0.18 };
  if (!speck)
    projection.fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      main,
    );
  const widest = height / 2 / LEAST;
  projection
    .scale(speck ? widest : Math.min(projection.scale(), widest))
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const draw = (shapes: readonly Feature[]) => shapes.map((shape) => relativePath(path(shape) ?? '')).join('');
  const [x = width / 2, y = height / 2] = projection(point) ?? [];
  return {
    state: draw([outline]),
    land: draw(outlines.filter((other) => other !== outline)),
    point: [Math.round(x), Math.round(y)],
    speck,
  };
}
