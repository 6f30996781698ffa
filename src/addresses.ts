/** Every address of the site, in one place, under whatever base path it is served. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export const address = {
  home: () => `${base}/`,
  countries: () => `${base}/countries/`,
  country: (slug: string) => `${base}/countries/${slug}/`,
  method: () => `${base}/method/`,
  countriesJson: () => `${base}/data/countries.json`,
  file: (name: string) => `${base}/${name}`,
};

/** Fragments of a country page that are not entries. Entry ids end in a year, so none can meet them. */
export const fragment = {
  source: (id: string) => `source-${id}`,
  votes: 'votes',
  memberships: 'memberships',
  ledger: 'ledger',
  sources: 'sources',
  why: 'why',
} as const;
