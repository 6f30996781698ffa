/** A place in the map's coordinates or on the screen. */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export const holds = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** The smallest box that holds all of the boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The number nearest to a wish between two limits; the lower limit wins where they cross. */
export const between = (low: number, wish: number, high: number): number => Math.max(low, Math.min(wish, high));

/** What a frame shows of the world around a box: as little more as its shape asks for, and nothing beyond the world's edge. */
export function windowOn(box: Box, world: Box, frame: Pick<Box, 'width' | 'height'>): Box {
  const unit = Math.max(box.width / frame.width, box.height / frame.height);
  const [width, height] = [frame.width * unit, frame.height * unit];
  const { x, y } = centreOf(box);
  return {
    x: between(world.x, x - width / 2, world.x + world.width - width),
    y: between(world.y, y - height / 2, world.y + world.height - height),
    width,
    height,
  };
}
