/** Plain-day arithmetic. A day is the text 'YYYY-MM-DD'; days compare with <. */

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; month is 1 to 12. */
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** The first day that a day, month or year covers. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a day, month or year covers. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The day n calendar months later (earlier when n is negative); a day that the month lacks becomes its last. */
export function addMonths(day: string, n: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return `${year}-${two(month)}-${two(date)}`;
}

const DAY = 86_400_000;

/** The day so many days later; earlier when n is negative. */
export const addDays = (day: string, n: number): string => iso(Date.parse(day) + n * DAY);

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const nextDay = (day: string): string => addDays(day, 1);
export const dayBefore = (day: string): string => addDays(day, -1);
