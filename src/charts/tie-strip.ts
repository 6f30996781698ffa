import { max, scaleLinear, scaleTime, utcMonth, utcYear } from 'd3';

/** A thing that happened on a day or in a month, and the way it pointed. */
export interface Dated {
  date: string;
  tie: 'toward' | 'away' | 'neither';
}

/** One month, or as many as stand together: how many pointed each way, and where its bars stand. */
export interface MonthBar {
  /** 'YYYY-MM', the first of them. */
  month: string;
  toward: number;
  away: number;
  x: number;
  width: number;
  /** The bar above the line; no height where nothing pointed toward. */
  up: { y: number; height: number };
  /** The bar below the line. */
  down: { y: number; height: number };
}

export interface TieStrip {
  width: number;
  height: number;
  /** The line between toward and away. */
  zero: number;
  bars: MonthBar[];
  years: { x: number; year: string }[];
  /** Things that no month of the strip can hold: known only by year, or outside it. */
  leftOut: number;
}

const GAP = 1;

/**
 * Bars by month, toward above a line and away below it, on one scale.
 * @param from the first month, 'YYYY-MM'
 * @param until the last month
 * @param together how many months stand as one, of a year's twelve: 3 for quarters
 */
export function tieStrip(
  items: readonly Dated[],
  from: string,
  until: string,
  { together = 1, width = 1000, height = 180 } = {},
): TieStrip {
  const step = utcMonth.every(together)!;
  const moving = items.filter((item) => item.tie !== 'neither');
  const placed = moving
    .filter((item) => item.date.length > 4)
    .map((item) => ({ ...item, month: monthOf(step.floor(new Date(`${item.date.slice(0, 7)}-01`))) }));
  const start = step.floor(new Date(`${from}-01`));
  const end = utcMonth.offset(new Date(`${until}-01`), 1);
  const x = scaleTime([start, end], [0, width]).nice(utcYear);
  const months = step.range(start, end).map((day) => {
    const month = monthOf(day);
    const inMonth = placed.filter((item) => item.month === month);
    return {
      day,
      month,
      toward: inMonth.filter(({ tie }) => tie === 'toward').length,
      away: inMonth.filter(({ tie }) => tie === 'away').length,
    };
  });
  const most = { up: max(months, (m) => m.toward) ?? 0, down: max(months, (m) => m.away) ?? 0 };
  const tall = scaleLinear([0, Math.max(1, most.up + most.down)], [0, height - 20]);
  const zero = tall(most.up);
  return {
    width,
    height,
    zero,
    leftOut: moving.length - months.reduce((sum, { toward, away }) => sum + toward + away, 0),
    bars: months
      .filter((m) => m.toward + m.away > 0)
      .map(({ day, month, toward, away }) => ({
        month,
        toward,
        away,
        x: round(x(day)),
        width: round(x(step.offset(day, 1)) - x(day) - GAP),
        up: { y: round(zero - tall(toward)), height: round(tall(toward)) },
        down: { y: round(zero), height: round(tall(away)) },
      })),
    years: utcYear.range(start, end).map((day) => ({ x: round(x(day)), year: String(day.getUTCFullYear()) })),
  };
}

const monthOf = (day: Date) => day.toISOString().slice(0, 7);
const round = (n: number) => Math.round(n * 10) / 10;
