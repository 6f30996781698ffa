/** What a profile's prose may be made of. */

/** Its headings, all of them, in this order. */
export const PROSE_HEADINGS = [
  'Where it stands',
  'What it gives and what it refuses',
  'What it wants',
  'What changed',
  'What is not known',
] as const;

/** The headings of a bloc's page. */
export const BLOC_HEADINGS = ['What it is', 'What its treaty promises', 'What changed', 'What is not known'] as const;
/** Words of a bloc's page. */
export const BLOC_WORDS = [{ entries: 0, min: 120, max: 380 }] as const;

/** How many words of prose a ledger of so many entries, or more, asks for. */
export interface ProseLength {
  entries: number;
  min: number;
  max: number;
}

/** Words by the number of entries in the ledger, the longest ledger first. */
export const PROSE_WORDS = [
  { entries: 12, min: 350, max: 700 },
  { entries: 6, min: 150, max: 700 },
  { entries: 1, min: 60, max: 700 },
] as const;

/** Components an author may use, and the one attribute of each. */
export const COMPONENTS = { Cite: 'to', Quote: 'entry' } as const;

/** Sections of a country's page, and of a bloc's, that its prose may cite beside entries and sources. */
export const COUNTRY_SECTIONS = ['votes', 'memberships'] as const;
export const BLOC_SECTIONS = ['votes', 'members'] as const;
