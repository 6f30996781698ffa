import type { Point } from './box.ts';

/** A name that wants to stand beside its dot. */
export interface Wanted {
  id: string;
  x: number;
  y: number;
  /** Units wide. */
  width: number;
}

/** A name with its place: the start of its text, on its middle line. */
export interface LabelPlace extends Point {
  id: string;
}

interface Frame {
  /** Where names may begin. */
  left?: number;
  width: number;
  height: number;
  /** Of a dot. */
  radius: number;
  /** Of a line of text. */
  line: number;
}

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A straight line between two points. */
export type Stroke = readonly [Point, Point];

const GAP = 2;
const meets = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight line comes through a rectangle: where it is within its width and where within its height overlap. */
function crosses(rect: Rect, [from, to]: Stroke): boolean {
  const within = (at: number, step: number, low: number, high: number): [number, number] => {
    if (step === 0) return low <= at && at <= high ? [0, 1] : [1, 0];
    const [a, b] = [(low - at) / step, (high - at) / step];
    return [Math.min(a, b), Math.max(a, b)];
  };
  const across = within(from.x, to.x - from.x, rect.left, rect.right);
  const down = within(from.y, to.y - from.y, rect.top, rect.bottom);
  return Math.max(0, across[0], down[0]) <= Math.min(1, across[1], down[1]);
}

/**
 * Names beside their dots, the first wanted first; one that finds no place free of dots, lines and other names is left out.
 * @param wanted in order of importance
 * @param dots all that must not be covered
 * @param strokes lines that a name must not stand on
 */
export function placeLabels(
  wanted: readonly Wanted[],
  dots: readonly Point[],
  frame: Frame,
  strokes: readonly Stroke[] = [],
): LabelPlace[] {
  const { radius, line } = frame;
  const taken: Rect[] = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return wanted.flatMap(({ id, x, y, width }) => {
    const off = radius + GAP;
    const starts: Point[] = [
      { x: x + off, y },
      { x: x - off - width, y },
      { x: x - width / 2, y: y - off - line / 2 },
      { x: x - width / 2, y: y + off + line / 2 },
      { x: x + off / 2, y: y - off - line / 2 },
      { x: x - off / 2 - width, y: y - off - line / 2 },
    ];
    for (const start of starts) {
      const rect = { left: start.x, right: start.x + width, top: start.y - line / 2, bottom: start.y + line / 2 };
      const inside =
        rect.left >= (frame.left ?? 0) && rect.top >= 0 && rect.right <= frame.width && rect.bottom <= frame.height;
      if (!inside || taken.some((other) => meets(rect, other)) || strokes.some((stroke) => crosses(rect, stroke)))
        continue;
      taken.push(rect);
      return [{ id, x: Math.round(start.x * 10) / 10, y: Math.round(start.y * 10) / 10 }];
    }
    return [];
  });
}
