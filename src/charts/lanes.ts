/** What a lane shows of an entry. */
export interface Placed {
  /** A day, a month or a year. */
  date: string;
  tie: 'toward' | 'away' | 'neither';
}

/** One entry's place in its lane. */
export interface Mark<T> {
  item: T;
  x: number;
  y: number;
}

/** The marks of one state. Those toward Moscow stand above the band, those away from it below, the rest in it. */
export interface Lane<T> {
  height: number;
  /** The lane's line, as broad as the marks that stand in it. */
  band: { y: number; height: number };
  /** By date. */
  marks: Mark<T>[];
  /** Entries older than the axis. */
  leftOut: number;
}

/** The axis that all lanes share. */
export interface Axis {
  width: number;
  /** Where a day, a month or a year stands: at its middle. */
  x: (date: string) => number;
  years: { x: number; year: string }[];
}

/** From centre to centre of two marks that touch. */
export const PITCH = 12;
const PADDING = 4;
const DAY = 86_400_000;

const start = (date: string) => Date.parse(date);

/** The moment at which a day, a month or a year is over. */
function end(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length === 4) return Date.UTC(year + 1, 0, 1);
  return date.length === 7 ? Date.UTC(year, month, 1) : start(date) + DAY;
}

const round = (n: number) => Math.round(n * 10) / 10;

/**
 * A time axis from the beginning of a day's year to a day.
 * A month or a year that is not over by the last day stands at the middle of what is.
 */
export function timeAxis(from: string, until: string, width = 1000): Axis {
  const [first, last] = [start(from.slice(0, 4)), end(until)];
  const place = (time: number) => round(((time - first) / (last - first)) * width);
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(from.slice(0, 4)) + i),
  );
  return {
    width,
    x: (date) => place((start(date) + Math.min(end(date), last)) / 2),
    years: years.map((year) => ({ x: place(start(year)), year })),
  };
}

/** For each place on the axis, left to right, the first row in which it touches no other. */
function rows(xs: readonly number[]): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((last) => last <= x - PITCH);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

const deepest = (levels: readonly number[]) => Math.max(0, ...levels.map((level) => level + 1));

/** Places the entries of one state on the axis, so that no mark covers another. */
export function lane<T extends Placed>(items: readonly T[], { x, width }: Axis): Lane<T> {
  const drawn = items
    .map((item) => ({ item, x: x(item.date) }))
    .filter((mark) => mark.x >= 0 && mark.x <= width)
    .sort((a, b) => a.x - b.x);
  const side = (tie: Placed['tie']) => {
    const marks = drawn.filter(({ item }) => item.tie === tie);
    const levels = rows(marks.map((mark) => mark.x));
    return { marks, levels, height: deepest(levels) * PITCH };
  };
  const [toward, neither, away] = [side('toward'), side('neither'), side('away')];
  const band = { y: PADDING + toward.height, height: Math.max(PITCH, neither.height) };
  const foot = band.y + band.height;
  const at = ({ marks, levels }: typeof toward, y: (level: number) => number) =>
    marks.map((mark, i) => ({ ...mark, y: y(levels[i]!) }));
  return {
    height: foot + away.height + PADDING,
    band,
    marks: [
      ...at(toward, (level) => band.y - (level + 0.5) * PITCH),
      ...at(neither, (level) => band.y + (level + 0.5) * PITCH),
      ...at(away, (level) => foot + (level + 0.5) * PITCH),
    ].sort((a, b) => a.x - b.x),
    leftOut: items.length - drawn.length,
  };
}
