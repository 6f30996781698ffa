import { count } from './format.ts';

export const sources = {
  title: 'Sources',
  lead: (documents: number, entries: number) =>
    `Every document that the site rests on, once: ${count(documents, 'document', 'documents')} behind ${count(entries, 'entry', 'entries')}.`,
  kinds: 'By kind',
  weak: 'Entries that hang on one weak source',
  weakLead:
    'A source is weak here when it is the medium of a state, an opinion or a founding article, a reference work, or a copy of a page that was not to be had. These entries have no other.',
  all: 'All documents, by publisher',
  filters: { name: 'Find a document', kind: 'Kind', language: 'Language' },
  allKinds: 'All kinds',
  allLanguages: 'All languages',
  restsOn: 'Rests on it:',
  elsewhere: {
    members: 'members',
    prose: 'prose',
    votes: 'votes',
    sanctions: 'the list of sanctions',
    articles: 'a founding article',
  },
} as const;
