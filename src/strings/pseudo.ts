import { placeName } from './format.ts';
import type { Words } from './words.ts';

/** Marks around every text, and an accent on its vowels: what a page says without them did not come from the strings. */
const OPEN = '\u{27E6}';
const CLOSE = '\u{27E7}';
const ACCENT = '\u0301';

/** A text made strange; the places that a script fills, such as {n}, stay as they are. */
function strange(text: string): string {
  const accented = text.replace(/\{\w+\}|[aeiou]/gi, (part) => (part.length > 1 ? part : `${part}${ACCENT}`));
  return text && `${OPEN}${accented.normalize('NFC')}${CLOSE}`;
}

/** Any value of the strings with all its texts made strange, those that its functions give as well. */
function deep(value: unknown): unknown {
  if (typeof value === 'string') return strange(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => deep((value as (...args: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deep(part)]));
}

/**
 * A language that nobody speaks: each text of a real one, made strange. The site built in it shows what a second
 * language would find untranslated. States have the names that Intl gives them, as in any language without its own.
 */
export const pseudo = (words: Words): Words => ({
  ...(deep(words) as Words),
  nameOf: ({ alpha2, englishName }) => (alpha2 && placeName(alpha2)) ?? englishName,
});
