/** Every address of the site, in one place, under whatever base path it is served. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export const address = {
  home: () => `${base}/`,
  countries: () => `${base}/countries/`,
  /** The page of a state, as of another day than the published one where that is given. */
  country: (slug: string, on?: string) => `${base}/countries/${slug}/${on ? `?on=${on}` : ''}`,
  entry: (slug: string, id: string) => `${base}/countries/${slug}/#${id}`,
  blocs: () => `${base}/blocs/`,
  bloc: (slug: string) => `${base}/blocs/${slug}/`,
  votes: () => `${base}/votes/`,
  vote: (slug: string) => `${base}/votes/${slug}/`,
  timeline: () => `${base}/timeline/`,
  changes: () => `${base}/changes/`,
  changesOn: (day: string) => `${base}/changes/#${fragment.day(day)}`,
  /** The changes of one state alone. */
  changesOf: (slug: string) => `${base}/changes/?state=${slug}#${fragment.log}`,
  sources: () => `${base}/sources/`,
  compare: () => `${base}/compare/`,
  /** The comparison of any states, on the published day or another. */
  comparison: (states: readonly string[], on?: string) =>
    `${base}/compare/?states=${states.join(',')}${on ? `&on=${on}` : ''}`,
  pair: (slug: string) => `${base}/compare/${slug}/`,
  sourcesPart: (part: string) => `${base}/sources/${part}/`,
  publisher: (part: string, id: string) => `${base}/sources/${part}/#${fragment.publisher(id)}`,
  claims: () => `${base}/claims/`,
  claimsWhere: (choice: Record<string, string>) => `${base}/claims/?${new URLSearchParams(choice)}#by-article`,
  claim: (id: string) => `${base}/claims/#${id}`,
  method: () => `${base}/method/`,
  search: () => `${base}/search/`,
  locator: (slug: string) => `${base}/locator/${slug}.svg`,
  names: () => `${base}/data/names.json`,
  history: () => `${base}/data/history.json`,
  countryJson: (slug: string) => `${base}/data/countries/${slug}.json`,
  countriesJson: () => `${base}/data/countries.json`,
  file: (name: string) => `${base}/${name}`,
};

/** Fragments of a country page that are not entries. Entry ids end in a year, so none can meet them. */
export const fragment = {
  source: (id: string) => `source-${id}`,
  publisher: (id: string) => `by-${id}`,
  initial: (initial: string) => `initial-${initial}`,
  day: (day: string) => `d-${day}`,
  votes: 'votes',
  memberships: 'memberships',
  members: 'members',
  ledger: 'ledger',
  sources: 'sources',
  why: 'why',
  log: 'log',
  between: 'between',
  tryRules: 'test-the-rules',
  since: 'since',
} as const;
