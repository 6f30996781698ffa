import { forceCollide, forceSimulation, forceX, forceY, geoEqualEarth, geoPath, type GeoProjection } from 'd3';
import type { Outline } from './borders.ts';
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
  path: string;
}

/** A small state's dot, in the map's coordinates. */
export interface Dot {
  a3: string;
  x: number;
  y: number;
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
  const small = points.filter(({ a3 }) => (areas.get(a3) ?? 0) < DOT_BELOW);
  return {
    width: MAP_WIDTH,
    height: Math.ceil(bottom - top + margin * 2),
    shapes: outlines.map((outline) => ({ ...outline.properties, path: relativePath(path(outline) ?? '') })),
    dots: spread(
      small.flatMap(({ a3, point }) => {
        const place = projection(point);
        return place ? [{ a3, x: place[0], y: place[1] }] : [];
      }),
    ),
    sphere: relativePath(path({ type: 'Sphere' }) ?? ''),
  };
}

/** Moves dots apart until none covers another, each as near its place as it can be. The same dots give the same places. */
function spread(dots: readonly Dot[]): Dot[] {
  const nodes = dots.map((dot) => ({ ...dot }));
  forceSimulation(nodes)
    .force('x', forceX((_, i) => dots[i]?.x ?? 0).strength(0.2))
    .force('y', forceY((_, i) => dots[i]?.y ?? 0).strength(0.2))
    .force('collide', forceCollide(DOT_RADIUS + DOT_GAP).iterations(4))
    .stop()
    .tick(300);
  return nodes.map(({ a3, x, y }) => ({ a3, x: Math.round(x), y: Math.round(y) }));
}
