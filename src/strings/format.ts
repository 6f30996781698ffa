import { LANGUAGE } from './language.ts';

/** How the language of this build writes days, numbers, lists and names, and puts them in order, as Intl knows it. */

const { locale } = LANGUAGE;

const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
const whole = new Intl.NumberFormat(locale);
const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
const placeNames = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
const collator = new Intl.Collator(locale);
const days = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const dayOfMonth = days({ day: 'numeric' });
const dateStyles: Record<number, Intl.DateTimeFormat> = {
  4: days({ year: 'numeric' }),
  7: days({ year: 'numeric', month: 'long' }),
  10: days({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** A day, month or year in words, as exact as it is known: '24 February 2022', 'February 2022', '2022'. */
export const date = (text: string): string => dateStyles[text.length]!.format(new Date(text));

/** The year alone of a day, month or year. */
export const year = (text: string): string => date(text.slice(0, 4));

/** The day of the month alone: '24'. */
export const day = (text: string): string => dayOfMonth.format(new Date(text));

/** 'Iran, Iraq and Syria'. */
export const list = (items: readonly string[]): string => conjunction.format(items);

export const number = (n: number): string => whole.format(n);

/** '+0.50', '−1.00', '0.00', with a true minus sign. */
export const signedNumber = (n: number): string => signed.format(n).replace('-', '−');

/** '87%'. */
export const percent = (share: number): string => percents.format(share);

export const languageName = (code: string): string => languageNames.of(code) ?? code;

/** The name of a state or territory by its ISO 3166-1 alpha-2 code; undefined where Intl has none. */
export const placeName = (alpha2: string): string | undefined => placeNames.of(alpha2);

/** The order of two names. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b);

/** A text for each way in which a language counts: one form for 1 and another for the rest, in English. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
