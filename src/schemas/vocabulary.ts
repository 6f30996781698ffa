/** The closed word lists of the method. Order is the order in which a reader meets them. */

export const KINDS = [
  'troops',
  'territory',
  'arms',
  'parts',
  'basing',
  'exercises',
  'recruits',
  'refusal',
  'arms-to-ukraine',
  'energy',
  'trade',
  'sanctions',
  'evasion',
  'finance',
  'aid-to-ukraine',
  'recognition',
  'statement',
  'visit',
  'mediation',
  'law',
  'vote',
  'dispute',
  'treaty',
  'membership',
] as const;
export type Kind = (typeof KINDS)[number];

export const TIES = ['toward', 'away', 'neither'] as const;
export type Tie = (typeof TIES)[number];

export const STATUSES = ['confirmed', 'established', 'reported', 'claimed', 'disputed', 'struck'] as const;
export type Status = (typeof STATUSES)[number];

/** What an entry can weigh: the rungs of both ladders, and recognition of an annexation, which is on neither. */
export const WEIGHTS = [
  'troops',
  'territory',
  'arms',
  'parts',
  'lifeline',
  'arms-to-ukraine',
  'sanctions',
  'aid-to-ukraine',
  'recognition',
] as const;
export type Weight = (typeof WEIGHTS)[number];

/** The headings of a profile's summary, under one of which an entry may stand. */
export const HEADINGS = ['gave', 'refused', 'got', 'ukraine'] as const;
export type Heading = (typeof HEADINGS)[number];

export const SOURCE_KINDS = [
  'official',
  'news',
  'analysis',
  'opinion',
  'state-media',
  'reference',
  'dataset',
  'seed',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const BLOC_CODES = ['CSTO', 'EAEU', 'CIS', 'UNION-STATE', 'SCO', 'BRICS', 'NATO', 'EU'] as const;
export type BlocCode = (typeof BLOC_CODES)[number];

export const STANDINGS = ['member', 'associate', 'partner', 'observer', 'invited', 'frozen'] as const;
export type Standing = (typeof STANDINGS)[number];

export const BALLOTS = ['yes', 'no', 'abstain', 'not-voting'] as const;
export type Ballot = (typeof BALLOTS)[number];
