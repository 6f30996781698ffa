/** How this language writes dates, numbers and lists. */

export const LANGUAGE = 'en';
const REGION = 'en-GB';

const conjunction = new Intl.ListFormat(REGION, { type: 'conjunction' });
const whole = new Intl.NumberFormat(REGION);
const signed = new Intl.NumberFormat(REGION, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const percents = new Intl.NumberFormat(REGION, { style: 'percent' });
const languageNames = new Intl.DisplayNames(REGION, { type: 'language' });
const dateStyles = {
  4: new Intl.DateTimeFormat(REGION, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(REGION, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(REGION, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** A day, month or year in words, as exact as it is known: '24 February 2022', 'February 2022', '2022'. */
export const date = (text: string): string => dateStyles[text.length as keyof typeof dateStyles].format(new Date(text));

/** 'one state', '4 states'. */
export const count = (n: number, one: string, many: string): string => `${whole.format(n)} ${n === 1 ? one : many}`;

/** 'Iran, Iraq and Syria'. */
export const list = (items: readonly string[]): string => conjunction.format(items);

export const number = (n: number): string => whole.format(n);

/** '+0.50', '−1.00', '0.00', with a true minus sign. */
export const signedNumber = (n: number): string => signed.format(n).replace('-', '−');

/** '87%'. */
export const percent = (share: number): string => percents.format(share);

export const languageName = (code: string): string => languageNames.of(code) ?? code;
