import { spreadLine } from './spread-line.ts';

/** Units across: the width that all paths are drawn in, a tenth of a percent each. */
export const CHART_WIDTH = 1000;
/** Pixels across at the least, by the room that a screen has. */
const SCREENS = { narrow: 288, wide: 700, large: 1060 };
/** Pixels that a mark and the space beside it take. */
const MARK_PX = 22;
const NAME_GAP_PX = 8;

export type Screen = keyof typeof SCREENS;
const screens = Object.keys(SCREENS) as Screen[];

/** A place across the chart, and the screens on which it is taken. */
export interface Place {
  at: number;
  screens: Screen[];
}

/** A value that holds from a day until the next step. */
export interface Step<T> {
  from: string;
  value: T;
}

export interface Band<T> {
  value: T;
  x: number;
  width: number;
  /** Where the band's name starts, or ends where it stands at the chart's own end; none where it has no room. */
  names: Place[];
}

export interface StandingHistory<T> {
  /** The first day and the last. */
  from: string;
  until: string;
  labels: readonly Step<T>[];
  /** Levels on both ladders. */
  toRussia: readonly Step<number>[];
  toUkraine: readonly Step<number>[];
  /** −1 to +1; undefined where no vote counts. */
  alignment: readonly Step<number | undefined>[];
  votes: readonly { date: string; score: number }[];
  /** The days that get a mark, oldest first. */
  marks: readonly string[];
}

export interface StandingChart<T> {
  bands: Band<T>[];
  marks: { x: number; places: Place[] }[];
  /** The highest levels ever reached, and the area under each ladder's steps: up for one, down for the other. */
  rungs: { up: number; down: number; toRussia: string; toUkraine: string };
  /** In a box from −100, always with Russia, down to +100. */
  mean: string;
  votes: string;
  years: { x: number; year: string }[];
}

const tenth = (n: number) => Math.round(n * 10) / 10;

/** A day's place across a chart that runs from one day to another. */
export const dayScale = (from: string, until: string) => {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  return (day: string) => tenth(((Date.parse(day) - start) / (end - start)) * CHART_WIDTH);
};

type Scale = ReturnType<typeof dayScale>;

/** Each step with its start and its end. */
const spans = <T>(steps: readonly Step<T>[], x: Scale) =>
  steps.map(({ from, value }, i) => ({
    value,
    start: x(from),
    end: steps[i + 1] ? x(steps[i + 1]!.from) : CHART_WIDTH,
  }));

/** A line that keeps its height until the next step, and stops where there is no value; in steps, which are shorter to send. */
function stepLine(steps: readonly Step<number | undefined>[], x: Scale): string {
  let at: { x: number; y: number } | undefined;
  let path = '';
  for (const { value, start, end } of spans(steps, x)) {
    const [from, to] = [Math.round(start), Math.round(end)];
    if (from === to) continue;
    if (value === undefined) {
      at = undefined;
      continue;
    }
    const y = Math.round(value * -100);
    path += at ? (y === at.y ? '' : `v${y - at.y}`) : `M${from} ${y}`;
    path += `h${to - from}`;
    at = { x: to, y };
  }
  return path;
}

/** The area between the line of nothing and the steps. */
const stepArea = (steps: readonly Step<number>[], x: Scale, up: 1 | -1): string =>
  spans(steps, x)
    .filter(({ value }) => value > 0)
    .map(({ value, start, end }) => `M${Math.round(start)} 0V${-up * value}H${Math.round(end)}V0z`)
    .join('');

const most = (steps: readonly Step<number>[]) => Math.max(0, ...steps.map(({ value }) => value));

/** Each place once, with the screens that share it. */
function onScreens(placeOn: (screen: Screen) => number | undefined): Place[] {
  const places = new Map<number, Screen[]>();
  for (const screen of screens) {
    const at = placeOn(screen);
    if (at !== undefined) places.set(at, [...(places.get(at) ?? []), screen]);
  }
  return [...places].map(([at, shared]) => ({ at, screens: shared }));
}

/** Names under the starts of their bands, the longest band first; one that would meet another is left out. */
function placeNames(
  bands: readonly { x: number; width: number; px: number }[],
  screen: Screen,
): (number | undefined)[] {
  const unit = CHART_WIDTH / SCREENS[screen];
  const taken: { start: number; end: number }[] = [];
  const places = new Map(
    [...bands]
      .sort((a, b) => b.width - a.width)
      .map((band) => {
        const atEnd = band.x + band.px * unit > CHART_WIDTH;
        const start = atEnd ? CHART_WIDTH - band.px * unit : band.x;
        const end = start + (band.px + NAME_GAP_PX) * unit;
        const free = start >= 0 && taken.every((other) => end <= other.start || other.end <= start);
        if (free) taken.push({ start, end });
        return [band, free ? (atEnd ? CHART_WIDTH : band.x) : undefined];
      }),
  );
  return bands.map((band) => places.get(band));
}

/** Marks beside each other over the days that they stand for. */
const placeMarks = (xs: readonly number[], screen: Screen): number[] => {
  const size = (MARK_PX / SCREENS[screen]) * CHART_WIDTH;
  return spreadLine(xs, size, size / 2, CHART_WIDTH - size / 2).map(tenth);
};

const byScreen = <T>(place: (screen: Screen) => T) =>
  Object.fromEntries(screens.map((screen) => [screen, place(screen)])) as Record<Screen, T>;

/** The first day of each year after the first. */
function yearStarts(from: string, until: string, x: Scale) {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, i) => {
    const year = String(first + i);
    return { x: x(`${year}-01-01`), year };
  });
}

/**
 * A state's label, rungs, alignment and votes from one day to another, as shapes over one axis.
 * @param nameWidth pixels that the name of a label takes
 */
export function standingChart<T>(of: StandingHistory<T>, nameWidth: (value: T) => number): StandingChart<T> {
  const x = dayScale(of.from, of.until);
  const bands = spans(of.labels, x).map(({ value, start, end }) => ({
    value,
    x: start,
    width: tenth(end - start),
    px: nameWidth(value),
  }));
  const names = byScreen((screen) => placeNames(bands, screen));
  const days = of.marks.map(x);
  const places = byScreen((screen) => placeMarks(days, screen));
  return {
    bands: bands.map(({ px: _, ...band }, i) => ({ ...band, names: onScreens((screen) => names[screen][i]) })),
    marks: days.map((day, i) => ({ x: day, places: onScreens((screen) => places[screen][i]) })),
    rungs: {
      up: most(of.toRussia),
      down: most(of.toUkraine),
      toRussia: stepArea(of.toRussia, x, 1),
      toUkraine: stepArea(of.toUkraine, x, -1),
    },
    mean: stepLine(of.alignment, x),
    votes: of.votes.map(({ date, score }) => `M${Math.round(x(date))} ${score * -100}z`).join(''),
    years: yearStarts(of.from, of.until, x),
  };
}
