import { en } from './en.ts';
import * as format from './format.ts';
import { LANGUAGE, LANGUAGE_ID } from './language.ts';
import { pseudo } from './pseudo.ts';
import type { Words } from './words.ts';

// A choice that a bundler can make: scripts in the browser hold the words of their own language alone.
const words: Words = LANGUAGE_ID === 'pseudo' ? pseudo(en) : en;

/** The parts that are there, side by side: 'Reuters, 24 February 2022'. */
const series = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(words.mark.comma);

/** Every word, date and number that a reader sees and that is not content, in the language of this build. */
export const messages = { ...LANGUAGE, ...format, ...words, series };
