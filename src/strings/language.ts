/** The languages that the site can be built in: its tag, how it writes days and numbers, and which way it runs. */
const LANGUAGES = {
  en: { language: 'en', locale: 'en-GB', direction: 'ltr' },
  // No language: English made strange, so that whatever a page says of its own accord stands out. See pseudo.ts.
  pseudo: { language: 'ar-EG', locale: 'ar-EG', direction: 'rtl' },
} as const;

export type LanguageId = keyof typeof LANGUAGES;

/** The one place that decides the language of a build. */
const wanted = process.env.SITE_LANGUAGE ?? 'en';
if (!(wanted in LANGUAGES))
  throw new Error(`SITE_LANGUAGE is ${wanted}; the site can be built in ${Object.keys(LANGUAGES).join(', ')}.`);

export const LANGUAGE_ID = wanted as LanguageId;
export const LANGUAGE = LANGUAGES[LANGUAGE_ID];

/** The language that content is written in, whatever the language of the pages around it. */
export const CONTENT_LANGUAGE = 'en';

/** Attributes that say of an element which language its words are in. */
export interface Marking {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

// Frozen, for an element that spread them would write the scope of its styles into them.
const marking = (attributes: Marking): Readonly<Marking> =>
  Object.freeze(LANGUAGE.language === CONTENT_LANGUAGE ? {} : attributes);

/** The attributes of an element that holds words of the content: their language, where the page has another. */
export const asWritten = marking({ lang: CONTENT_LANGUAGE, dir: 'auto' });

/** The attributes of an element that holds words of the page within such an element. */
export const onPage = marking({ lang: LANGUAGE.language, dir: LANGUAGE.direction });
