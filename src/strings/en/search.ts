import type { Plural } from '../format.ts';
import { date } from './format.ts';

export const search = {
  title: 'Search',
  lead: 'Find a state by any of its names, or an act by the words that tell of it. Each entry of a ledger is a result of its own.',
  form: 'Search the whole site',
  query: 'Words to find',
  go: 'Search',
  clear: 'Clear',
  hint: 'Put a phrase in “quotation marks” to find it word for word. Accents do not matter.',
  filters: { type: 'What', state: 'State', kind: 'Kind of act', status: 'How sure', label: 'Label', year: 'Year' },
  all: {
    type: 'Everything',
    state: 'All states',
    kind: 'All kinds',
    status: 'Any status',
    label: 'All labels',
    year: 'All years',
  },
  /** The types of results, in the order in which they stand where nothing else orders them. */
  types: {
    entry: 'Entry',
    country: 'State',
    account: 'Account',
    bloc: 'Bloc',
    vote: 'Vote',
    claim: 'Claim',
    page: 'Page',
  },

  results: 'Results',
  more: 'Show more results',
  /** What is said, with {n} results for {what}. */
  said: {
    loading: 'Searching …',
    results: { one: '{n} result for {what}', other: '{n} results for {what}' } as Plural,
    none: 'Nothing found for {what}. Try fewer or other words, or clear the filters.',
    failed: 'The search could not be loaded. The places below lead to the same pages.',
    words: '“{q}”',
    filters: 'the filters chosen',
  },

  noScript: 'The search needs JavaScript. Without it, these places lead to everything on the site.',
  ways: 'Other ways to find things',
  /** What stands where: shown beside the search, and found by it. */
  places: {
    countries:
      'All 193 UN members in one table with their labels. The page of each holds its ledger, votes and sources.',
    compare: 'Two to four states side by side: labels, votes, blocs and ledgers.',
    timeline: 'Every entry of every ledger on one page, by date: the find command of your browser searches them all.',
    changes: "Every day on which a state's label or rung became another, and why.",
    sources: 'Every document that the site rests on, by publisher, with the entries that cite it.',
    blocs: 'CSTO, EAEU, CIS, Union State, SCO, BRICS, NATO and EU: what each promises, and what its members did.',
    votes: 'The resolutions of the General Assembly on Ukraine, and how each member voted.',
    claims: 'What five founding articles claimed, each claim with the verdict of the record.',
    method: 'How a state gets its label: the ladders, alignment, drift, and what counts as evidence.',
  },

  /** Titles of results that have no page of their own. */
  entryTitle: (of: string, kind: string, day: string) => `${of}: ${kind}, ${date(day)}`,
  sectionTitle: (of: string, heading: string) => `${of}: ${heading}`,
  claimTitle: (article: string, verdict: string) => `Claim by ${article}: ${verdict}`,
  /** A quotation with whose it is. */
  quote: (text: string, speaker: string, role: string) => `“${text}” ${speaker}, ${role}.`,
} as const;
