import { ALIGNMENT_STEP, type DriftId, type LabelId, type LadderId } from '../../domain/method.ts';
import type { ClaimType, Verdict } from '../../schemas/claim.ts';
import type {
  Ballot,
  BlocCode,
  Heading,
  Kind,
  SourceKind,
  Standing,
  Status,
  Tie,
  Weight,
} from '../../schemas/vocabulary.ts';
import type { Region, Subregion } from '../../states/states.ts';
import { number, signedNumber } from './format.ts';

/** The words for what the method and the content know by ids. */

interface LabelWords {
  name: string;
  means: string;
  /** A part of a sentence, in which `russia` is how Russia is called there. */
  inCount: (n: number, russia: string) => string;
}

export const labels: Record<LabelId, LabelWords> = {
  fights: {
    name: 'Fights for Russia',
    means: 'Its own forces fight.',
    inCount: (n, russia) => `${number(n)} ${n === 1 ? 'fights' : 'fight'} for ${russia}`,
  },
  territory: {
    name: 'Lends its territory',
    means:
      'Its soil, waters or airspace is used for attacks on Ukraine, or Russian strike weapons are based there during the war.',
    inCount: (n, russia) => `${number(n)} ${n === 1 ? 'lends' : 'lend'} ${russia} territory`,
  },
  arms: {
    name: 'Arms Russia',
    means: 'It supplied weapons, ammunition or drones.',
    inCount: (n, russia) => `${number(n)} ${n === 1 ? 'arms' : 'arm'} ${russia}`,
  },
  sanctions: {
    name: 'Sanctions Russia',
    means: 'It has sanctions on Russia in force.',
    inCount: (n, russia) => `${number(n)} ${n === 1 ? 'sanctions' : 'sanction'} ${russia}`,
  },
  both: {
    name: 'Helps both sides',
    means: 'It stands on both ladders.',
    inCount: (n) => `${number(n)} ${n === 1 ? 'helps' : 'help'} both sides`,
  },
  parts: {
    name: 'Supplies parts',
    means: 'It supplied dual-use goods, components or vehicles from its own industry.',
    inCount: (n, russia) => `${number(n)} ${n === 1 ? 'supplies' : 'supply'} ${russia} with parts`,
  },
  'votes-russia': {
    name: 'Votes with Russia',
    means: `Its alignment is ${signedNumber(ALIGNMENT_STEP)} or more, or it recognises an annexation.`,
    inCount: (n) => `${number(n)} ${n === 1 ? 'votes' : 'vote'} with Russia`,
  },
  'votes-ukraine': {
    name: 'Votes with Ukraine',
    means: `Its alignment is ${signedNumber(-ALIGNMENT_STEP)} or less.`,
    inCount: (n) => `${number(n)} ${n === 1 ? 'votes' : 'vote'} with Ukraine`,
  },
  out: {
    name: 'Stays out',
    means: 'None of the above.',
    inCount: (n) => `${number(n)} ${n === 1 ? 'stays' : 'stay'} out`,
  },
};

/** How many states have each label, as parts of one sentence; Russia is called by its name until one has named it. */
export function inCounts(counts: readonly { label: LabelId; n: number }[]): string[] {
  const parts: string[] = [];
  for (const { label, n } of counts.filter((each) => each.n > 0))
    parts.push(labels[label].inCount(n, parts.some((part) => part.includes('Russia')) ? 'it' : 'Russia'));
  return parts;
}

export const weights: Record<Weight, { name: string; means: string }> = {
  troops: { name: 'Troops', means: 'its own forces fight' },
  territory: {
    name: 'Territory',
    means:
      'its soil, waters or airspace used for attacks on Ukraine, or Russian strike weapons based there during the war',
  },
  arms: { name: 'Arms', means: 'weapons, ammunition, drones' },
  parts: { name: 'Parts', means: 'dual-use goods, components, vehicles from its own industry' },
  lifeline: {
    name: 'Lifeline',
    means: 'energy, trade, finance or transit on a scale that replaces what sanctions cut off',
  },
  'arms-to-ukraine': { name: 'Arms to Ukraine', means: 'weapons, ammunition, drones' },
  sanctions: { name: 'Sanctions', means: 'it sanctions Russia' },
  'aid-to-ukraine': { name: 'Aid to Ukraine', means: 'humanitarian, financial or energy aid from the state' },
  recognition: { name: 'Recognition', means: 'it recognises an annexation of Ukrainian territory' },
};

export const statuses: Record<Status, { name: string; means: string }> = {
  confirmed: { name: 'Confirmed', means: 'an official record, the actor itself, or undisputed' },
  established: {
    name: 'Established',
    means: 'denied by the actor, but attested by two independent authorities or by physical evidence',
  },
  reported: { name: 'Reported', means: 'credible reporting that the actor has not confirmed' },
  claimed: { name: 'Claimed', means: 'one party says so, and is named' },
  disputed: { name: 'Disputed', means: 'someone denies it, and the denial is given' },
  struck: { name: 'Struck', means: 'withdrawn, with a reason' },
};

export const drifts: Record<DriftId, string> = { closer: 'Closer', steady: 'Steady', away: 'Away' };

export const ballots: Record<Ballot, { name: string; short: string; means: string }> = {
  yes: { name: 'Yes', short: 'Y', means: 'voted for the resolution' },
  no: { name: 'No', short: 'N', means: 'voted against it' },
  abstain: { name: 'Abstained', short: 'A', means: 'cast an abstention' },
  'not-voting': { name: 'Did not vote', short: '–', means: 'no vote recorded: absent, silent, or without a vote' },
};

export const ties: Record<Tie, string> = { toward: 'Toward Moscow', away: 'Away from Moscow', neither: 'Neither' };

export const kinds: Record<Kind, string> = {
  troops: 'Troops',
  territory: 'Territory',
  arms: 'Arms',
  parts: 'Parts',
  basing: 'Basing',
  exercises: 'Exercises',
  recruits: 'Recruits',
  refusal: 'Refusal',
  'arms-to-ukraine': 'Arms to Ukraine',
  energy: 'Energy',
  trade: 'Trade',
  sanctions: 'Sanctions',
  evasion: 'Evasion',
  finance: 'Finance',
  'aid-to-ukraine': 'Aid to Ukraine',
  recognition: 'Recognition',
  statement: 'Statement',
  visit: 'Visit',
  mediation: 'Mediation',
  law: 'Law',
  vote: 'Vote',
  dispute: 'Dispute',
  treaty: 'Treaty',
  membership: 'Membership',
};

export const sourceKinds: Record<SourceKind, string> = {
  official: 'Official',
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  'state-media': 'State media',
  reference: 'Reference',
  dataset: 'Dataset',
  seed: 'Founding article',
};

export const standings: Record<Standing, string> = {
  member: 'Member',
  associate: 'Associate',
  partner: 'Partner',
  observer: 'Observer',
  invited: 'Invited',
  frozen: 'Frozen',
};

export const blocs: Record<BlocCode, string> = {
  CSTO: 'CSTO',
  EAEU: 'EAEU',
  CIS: 'CIS',
  'UNION-STATE': 'Union State',
  SCO: 'SCO',
  BRICS: 'BRICS',
  NATO: 'NATO',
  EU: 'EU',
};

export const ladders: Record<LadderId, string> = { toRussia: "To Russia's war", toUkraine: 'To Ukraine' };

export const headings: Record<Heading, string> = {
  gave: 'Gave Moscow',
  refused: 'Refused Moscow',
  got: 'Got from Moscow',
  ukraine: 'Did for Ukraine',
};

export const verdicts: Record<Verdict, { name: string; means: string }> = {
  held: { name: 'Held', means: 'the record bears it out' },
  overtaken: { name: 'Held, then overtaken', means: 'it held when it was written, and later events changed it' },
  disputed: { name: 'Disputed', means: 'the record has both sides' },
  wrong: { name: 'Wrong', means: 'the record contradicts it' },
  unverifiable: { name: 'Not verifiable', means: 'the record neither bears it out nor contradicts it' },
};

export const claimTypes: Record<ClaimType, string> = {
  thesis: 'Thesis',
  fact: 'Fact',
  figure: 'Figure',
  prediction: 'Prediction',
  characterisation: 'Characterisation',
};

export const regions: Record<Region, string> = {
  africa: 'Africa',
  americas: 'Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
};

export const subregions: Record<Subregion, string> = {
  'australia-and-new-zealand': 'Australia and New Zealand',
  caribbean: 'Caribbean',
  'central-america': 'Central America',
  'central-asia': 'Central Asia',
  'central-europe': 'Central Europe',
  'eastern-africa': 'Eastern Africa',
  'eastern-asia': 'Eastern Asia',
  'eastern-europe': 'Eastern Europe',
  melanesia: 'Melanesia',
  micronesia: 'Micronesia',
  'middle-africa': 'Middle Africa',
  'north-america': 'North America',
  'northern-africa': 'Northern Africa',
  'northern-europe': 'Northern Europe',
  polynesia: 'Polynesia',
  'south-america': 'South America',
  'south-eastern-asia': 'South-Eastern Asia',
  'southeast-europe': 'Southeast Europe',
  'southern-africa': 'Southern Africa',
  'southern-asia': 'Southern Asia',
  'southern-europe': 'Southern Europe',
  'western-africa': 'Western Africa',
  'western-asia': 'Western Asia',
  'western-europe': 'Western Europe',
};
