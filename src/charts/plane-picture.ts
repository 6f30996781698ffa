import { line } from 'd3';
import type { Point } from './box.ts';
import { placeLabels, type LabelPlace, type Stroke } from './label-places.ts';
import { levelOf, placeDots, plane, type Plane, type PlaneDot, type Stand } from './plane.ts';

/** A state as the plane shows it. */
export interface PlaneState extends Stand {
  name: string;
  /** Names are given to the states with the highest first, as far as there is room. */
  rank: number;
}

/** The plane on one day, ready to be drawn. */
export interface PlanePicture {
  plane: Plane;
  width: number;
  height: number;
  /** The whole of it with the names of the columns, as the view box of an SVG, and its height. */
  box: string;
  boxHeight: number;
  /** Units to the left of the plane, for the names of its rows. */
  margin: number;
  radius: number;
  dots: PlaneDot[];
  /** The lines to the second ends of states on both ladders, and a ring at each, as one path. */
  ends: string;
  /** The way of one state to where it stands, as a path. */
  trail: string;
  labels: LabelPlace[];
}

/** Units across at most: on a wider screen the picture grows as a whole. */
export const WIDEST = 960;
/** Units above the plane, for the names of its columns, and below it. */
const HEAD = 28;
const FOOT = 4;
/** Units across from which a picture has large dots and many names. */
const WIDE = 640;
/** Units between dots, of their radius, and to the left of the plane. */
const LARGE = { pitch: 8.4, radius: 3.6, margin: 108 };
const SMALL = { pitch: 4.4, radius: 1.9, margin: 84 };
/** Of a name: its size, and how wide a letter is of that. */
export const NAME_SIZE = 12;
const LETTER = 0.53;
const NAMES = { wide: 30, narrow: 9 };

const trailOf = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);
const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0`;

/**
 * The plane of all states on one day.
 * @param width units across, all in
 * @param size of the names; a picture that will be made smaller needs larger ones
 * @param way where one state stood, from the first to the last, for its trail
 */
export function planePicture(
  states: readonly PlaneState[],
  width: number,
  { size = NAME_SIZE, way = [] }: { size?: number; way?: readonly Stand[] } = {},
): PlanePicture {
  const isWide = width >= WIDE;
  const { pitch, radius, margin } = isWide ? LARGE : SMALL;
  const on = plane(width - margin, pitch, size * 1.1);
  const shift = (x: number) => Math.round((x + margin) * 10) / 10;
  const dots = placeDots(on, states).map((dot) => ({
    ...dot,
    x: shift(dot.x),
    other: dot.other && { ...dot.other, x: shift(dot.other.x) },
  }));
  const at = new Map(dots.map((dot) => [dot.code, dot]));
  const wanted = [...states]
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, isWide ? NAMES.wide : NAMES.narrow)
    .map(({ code, name }) => ({
      id: code,
      x: at.get(code)!.x,
      y: at.get(code)!.y,
      width: name.length * LETTER * size,
    }));
  const frame = { left: margin, width, height: on.height, radius, line: size };
  const obstacles: Point[] = dots.flatMap((dot) => [dot, ...(dot.other ? [dot.other] : [])]);
  const steps = way
    .map((stand): Point => {
      const row = on.rowOf(levelOf(stand));
      return { x: shift(on.columnOf(stand.alignment)), y: row.top + row.height / 2 };
    })
    .filter(({ x, y }, i, all) => x !== all[i - 1]?.x || y !== all[i - 1]?.y);
  const strokes: Stroke[] = [
    ...dots.flatMap(({ x, y, other }): Stroke[] => (other ? [[{ x, y }, other]] : [])),
    ...steps.slice(1).map((step, i): Stroke => [steps[i]!, step]),
  ];
  return {
    plane: on,
    width,
    height: on.height,
    box: `0 ${-HEAD} ${width} ${HEAD + on.height + FOOT}`,
    boxHeight: HEAD + on.height + FOOT,
    margin,
    radius,
    dots,
    ends: dots
      .map(({ x, y, other }) =>
        other ? `M${x} ${y + radius}V${other.y - radius}${ring(other.x, other.y, radius)}` : '',
      )
      .join(''),
    trail: trailOf(steps) ?? '',
    labels: placeLabels(wanted, obstacles, frame, strokes),
  };
}
