import type { Source } from '../schemas/source.ts';

/** Languages that are not written in Latin letters: a title in Latin letters is a translation of one in these. */
const OTHER_SCRIPTS = ['ar', 'be', 'bg', 'el', 'fa', 'he', 'hi', 'hy', 'ja', 'ka', 'ko', 'ru', 'th', 'uk', 'zh'];
const IN_OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** '[A description]', 'A translated title (in Spanish)', '… (Arabic edition)'. */
const DESCRIBED = /^\[|\((in \p{Lu}\p{L}+|\p{Lu}\p{L}+ edition)\)$/u;

/** The language in which a document's title stands on the page; undefined where an editor described or translated it. */
export function titleLanguage({ title, language }: Pick<Source, 'title' | 'language'>): string | undefined {
  if (IN_OTHER_SCRIPT.test(title)) return language;
  return OTHER_SCRIPTS.includes(language.slice(0, 2)) || DESCRIBED.test(title) ? undefined : language;
}
