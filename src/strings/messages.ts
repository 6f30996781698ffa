import { en } from './en.ts';

/** Every word, date and number that a reader sees and that is not content, in the language of this build. */
export const messages = en;
