import { z } from 'zod';

const REAL_DAY = z.iso.date();

/** True for a real day (2022-02-24), month (2022-02) or year (2022), and for nothing else. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return REAL_DAY.safeParse(`${text}-01`).success;
  return REAL_DAY.safeParse(text).success;
}

/** A date as exact as it is known. It stays the text that was written: no clock, no time zone. */
export const partialDate = z
  .string("a date in quotes: a day '2022-02-24', a month '2022-02' or a year '2022'")
  .refine(isPartialDate, "a real day '2022-02-24', month '2022-02' or year '2022', in quotes");
