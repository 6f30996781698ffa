import type { Elsewhere } from '../../domain/source-list.ts';
import type { Part } from '../../domain/source-parts.ts';
import { count } from './format.ts';

const parts: Record<Part, string> = {
  a: '0–9, A',
  'b-c': 'B–C',
  'd-e': 'D–E',
  'f-j': 'F–J',
  'k-l': 'K–L',
  'm-n': 'M–N',
  'o-q': 'O–Q',
  r: 'R',
  's-t': 'S–T',
  'u-z': 'U–Z',
};

/** Initials that are no letter. */
const initials: Record<string, string> = { digits: '0–9', others: 'Other scripts' };

export const sources = {
  title: 'Sources',
  lead: (documents: number, publishers: number, entries: number) =>
    `Every document that the site rests on: ${count(documents, 'document', 'documents')} by ${count(publishers, 'publisher', 'publishers')}, behind ${count(entries, 'entry', 'entries')}.`,
  publishers: 'By publisher',
  publishersLead:
    'Each document stands once, under its publisher, with the entries that rest on it. A leading “The” does not count: The Moscow Times is among the M.',
  initials: 'Initials of publishers',
  initial: (initial: string) => initials[initial] ?? initial.toUpperCase(),
  most: 'Publishers on which most entries rest',
  columns: { publisher: 'Publisher', kind: 'Kind', documents: 'Documents', entries: 'Entries' },
  kinds: 'By kind',
  weak: 'Entries that hang on one weak source',
  weakLead:
    'A source is weak here when it is the medium of a state, an opinion or a founding article, a reference work, or a copy of a page that was not to be had. These entries have no other.',
  parts,
  partTitle: (part: Part) => `Sources: publishers ${parts[part]}`,
  partLead: (documents: number, publishers: number) =>
    `${count(documents, 'document', 'documents')} by ${count(publishers, 'publisher', 'publishers')}, each with the entries that rest on it.`,
  filters: { name: 'Find a document', kind: 'Kind', language: 'Language' },
  allKinds: 'All kinds',
  allLanguages: 'All languages',
  restsOn: 'Rests on it:',
  usedFor: 'Used for:',
  elsewhere: {
    members: 'members',
    prose: 'prose',
    votes: 'votes',
    sanctions: 'the list of sanctions',
    articles: 'a founding article',
  } satisfies Record<Elsewhere, string>,
} as const;
