import {
  geoCentroid,
  geoContains,
  geoDistance,
  geoEqualEarth,
  geoPath,
  least,
  type GeoPath,
  type GeoProjection,
} from 'd3';
import type { Polygon } from 'geojson';
import type { Outline } from './borders.ts';
import type { Point } from './box.ts';
import { spread } from './spread.ts';
import { relativePath } from './svg-path.ts';

/** Width of the map's own coordinates; its whole numbers are half a pixel at 1000 px. */
export const MAP_WIDTH = 2000;
/** Degrees by which the map is turned, so that the Bering Strait and not Chukotka is cut. */
const TURN = -11;
/** States whose outline covers less than this many square units get a dot that a finger can find. */
const DOT_BELOW = 48;
export const DOT_RADIUS = 7;
const DOT_GAP = 2;

/** One country or territory as the map draws it. */
export interface Shape {
  a3: string;
  name: string;
  /** Its main piece first. */
  path: string;
}

/** A small state's dot, in the map's coordinates. */
export interface Dot extends Point {
  a3: string;
}

export interface World {
  width: number;
  height: number;
  shapes: Shape[];
  dots: Dot[];
  /** The outline of the globe. */
  sphere: string;
}

/** Equal Earth, filled to the map's width by the outlines. */
export function project(outlines: readonly Outline[]): GeoProjection {
  return geoEqualEarth()
    .rotate([TURN, 0])
    .precision(2)
    .fitWidth(MAP_WIDTH, { type: 'FeatureCollection', features: [...outlines] });
}

/**
 * The map as numbers and path text.
 * @param outlines the borders
 * @param points where the dot of each state would stand, in degrees; states only, territories get none
 */
export function drawWorld(
  outlines: readonly Outline[],
  points: readonly { a3: string; point: [number, number] }[],
): World {
  const projection = project(outlines);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds({ type: 'FeatureCollection', features: [...outlines] });
  const margin = DOT_RADIUS * 2;
  projection.translate([projection.translate()[0], projection.translate()[1] - top + margin]);

  const areas = new Map(outlines.map((outline) => [outline.properties.a3, path.area(outline)]));
  const small = points.flatMap(({ a3, point }) => {
    const place = (areas.get(a3) ?? 0) < DOT_BELOW && projection(point);
    return place ? [{ a3, x: place[0], y: place[1] }] : [];
  });
  const places = spread(small, (DOT_RADIUS + DOT_GAP) * 2);
  const pointOf = new Map(points.map(({ a3, point }) => [a3, point]));
  const dotted = new Set(small.map(({ a3 }) => a3));
  const main = (outline: Outline) => {
    const { a3 } = outline.properties;
    return mainFirst(outline, path, pointOf.get(a3), dotted.has(a3));
  };
  return {
    width: MAP_WIDTH,
    height: Math.ceil(bottom - top + margin * 2),
    shapes: outlines.map((outline) => ({
      ...outline.properties,
      path: relativePath(path(main(outline)) ?? ''),
    })),
    dots: small.map(({ a3 }, i) => ({ a3, x: Math.round(places[i]!.x), y: Math.round(places[i]!.y) })),
    sphere: relativePath(path({ type: 'Sphere' }) ?? ''),
  };
}

/**
 * An outline with its main piece first: the one in which the state's point lies, so that Denmark is not Greenland;
 * where it lies in none, the nearest of a state that is a dot, and else the largest.
 */
function mainFirst(outline: Outline, path: GeoPath, point: [number, number] | undefined, isDot: boolean): Outline {
  const { geometry } = outline;
  if (geometry.type === 'Polygon' || !point) return outline;
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const main =
    pieces.find((piece) => geoContains(piece, point)) ??
    least(pieces, (piece) => (isDot ? geoDistance(geoCentroid(piece), point) : -path.area(piece)));
  const coordinates = [...pieces]
    .sort((a, b) => Number(b === main) - Number(a === main))
    .map((piece) => piece.coordinates);
  return { ...outline, geometry: { type: 'MultiPolygon', coordinates } };
}
