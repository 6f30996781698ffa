import type { Plural } from '../strings/format.ts';

/** What scripts say in the page's language: its texts are in the page, and Intl knows the rest. */

const { lang } = document.documentElement;
const numbers = new Intl.NumberFormat(lang);
const names = new Intl.Collator(lang);
const plurals = new Intl.PluralRules(lang);

export const formatNumber = (n: number): string => numbers.format(n);

export const compareNames = (a: string, b: string): number => names.compare(a, b);

/** The form of a text that goes with a number; the forms stand in the page as JSON. */
export function pluralForm(forms: string, n: number): string {
  const texts = JSON.parse(forms) as Plural;
  return texts[plurals.select(n)] ?? texts.other;
}
