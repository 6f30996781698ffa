import { titleLanguage } from '../domain/title-language.ts';
import type { Source } from '../schemas/source.ts';
import { asWritten, CONTENT_LANGUAGE } from '../strings/language.ts';

/** The attributes of an element that holds the title of a document: its own language, where the page has another. */
export function titleMarking(source: Pick<Source, 'title' | 'language'>) {
  const language = titleLanguage(source) ?? CONTENT_LANGUAGE;
  return language === CONTENT_LANGUAGE ? asWritten : { lang: language, dir: 'auto' as const };
}
