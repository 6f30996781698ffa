/** Where each kind of content lives, from the project's root. */
export const FOLDERS = {
  countries: 'content/countries',
  blocs: 'content/blocs',
  claims: 'content/claims',
  unVotes: 'content/datasets/un-votes',
  sanctions: 'content/datasets/sanctions',
} as const;

/** The tables, each beside the dataset.yaml that describes it. */
export const TABLES = {
  resolutions: `${FOLDERS.unVotes}/resolutions.csv`,
  votes: `${FOLDERS.unVotes}/votes.csv`,
  unVotes: `${FOLDERS.unVotes}/dataset.yaml`,
  voteTexts: `${FOLDERS.unVotes}/texts.yaml`,
  listings: `${FOLDERS.sanctions}/listings.csv`,
  sanctions: `${FOLDERS.sanctions}/dataset.yaml`,
} as const;
