import { DRIFT_MONTHS, WINDOW_MONTHS, type LabelId } from '../../domain/method.ts';
import type { BLOC_SECTIONS, COUNTRY_SECTIONS } from '../../schemas/prose.ts';
import type { Ballot } from '../../schemas/vocabulary.ts';
import { count, date, number } from './format.ts';
import { ballots } from './words.ts';

type Section = (typeof COUNTRY_SECTIONS | typeof BLOC_SECTIONS)[number];

export const country = {
  title: (name: string) => `${name}: what it gave Russia's war, and what it refused`,
  description: (name: string, label: string, day: string) =>
    `${name}, as of ${date(day)}: ${label}. The entries, votes and lists behind the label, each with its source.`,
  breadcrumb: 'Breadcrumb',
  locator: (name: string, subregion: string) => `Locator map: ${name}, ${subregion}`,
  onThisPage: 'On this page',
  asOf: (day: string) => `On ${date(day)}, the evidence date`,
  label: 'Label',
  whyLabel: 'Why this label',
  why: {
    fights: 'Its own forces fight:',
    territory: 'It lent its territory:',
    arms: 'It supplied arms:',
    sanctions: 'It sanctions Russia:',
    both: 'It is on both ladders:',
    parts: 'It supplied parts:',
    'votes-russia': 'By its votes, or by recognising an annexation:',
    'votes-ukraine': 'By its votes:',
    out: 'It is on one ladder at most, below the rungs that give a label, and its votes lie between the two sides:',
  } satisfies Record<LabelId, string>,
  whyParty: 'Russia invaded Ukraine; both are parties to the war and the method gives them no label.',
  whyList: (from: string) => `On the list of states that sanction Russia since ${date(from)}.`,
  whyVotes: (value: string, n: number) =>
    `Alignment ${value} over ${count(n, 'vote', 'votes')} cast in the ${number(WINDOW_MONTHS)} months before.`,
  whyNoVotes: `No vote cast in the ${number(WINDOW_MONTHS)} months before.`,
  whyNothing: 'No entry with a rung is on record.',
  contested: 'Contested',
  contestedLead:
    'Claimed or disputed, or reported by one source alone: these set no label. If they stood, they would give the rung named.',
  wouldGive: (rung: string) => `Would give: ${rung}`,
  rungOf: (level: number, top: number) => `rung ${number(level)} of ${number(top)}`,
  alignment: 'Alignment at the UN',
  alignmentScale: (value: string) =>
    `Alignment ${value} on a scale from −1, always with Ukraine, to +1, always with Russia`,
  alignmentNote: (n: number, missing: number) =>
    `${count(n, 'vote', 'votes')} cast${missing ? `, ${number(missing)} not cast` : ''}`,
  withUkraine: 'Ukraine',
  withRussia: 'Russia',
  drift: 'Drift',
  driftNote: (toward: number, away: number) =>
    `${number(toward)} toward, ${number(away)} away in ${number(DRIFT_MONTHS)} months`,
  summary: 'At a glance',
  noneUnder: 'Nothing on record.',
  prose: 'The account',
  ledger: 'The ledger',
  ledgerLead: (n: number) => `${count(n, 'entry', 'entries')}, oldest first. Each has a permalink that never changes.`,
  permalinkTo: 'Permalink to entry',
  permalink: (id: string) => `Permalink to entry ${id}`,
  /** The sign of a citation in prose: the number of a source, or the section that it leads to. */
  sourceSign: (n: number) => `s${number(n)}`,
  sectionSigns: { votes: 'votes', memberships: 'memberships', members: 'members' } satisfies Record<Section, string>,
  cite: (what: string) => `Evidence: ${what}`,
  counts: (rung: string) => `Counts: ${rung}`,
  lastRecorded: (day: string) => `last recorded ${date(day)}`,
  ended: (day: string) => `ended ${date(day)}`,
  claimant: 'Says so',
  denial: 'Denial',
  reason: 'Withdrawn because',
  actor: (name: string) => `Act of ${name}`,
  sourcesOf: 'Sources',
  votes: 'Votes at the General Assembly',
  votesLead: (same: number, n: number) =>
    `On ${number(n)} of 25 resolutions both it and Russia cast a vote; they cast the same on ${number(same)}.`,
  votesRussia: 'How Russia itself voted on the 25 resolutions.',
  votesCaption: 'Votes on General Assembly resolutions about the war',
  voteColumns: { resolution: 'Resolution', vote: 'Vote' },
  votedOn: (day: string, ballot: Ballot) => `${date(day)}: ${ballots[ballot].name}`,
  notCounted: 'shown, not counted: Ukraine abstained',
  memberships: 'Memberships',
  noMemberships: 'None of the eight blocs that this site follows.',
  since: (day: string) => `since ${date(day)}`,
  until: (day: string) => `until ${date(day)}`,
  sources: 'Sources',
  sourcesLead: (n: number) => `${count(n, 'document', 'documents')} read, each with the entries that rest on it.`,
  noAddress: 'address not found',
  published: 'published',
  citedBy: 'Cited by',
  noProfile: 'No profile is written yet',
  noProfileLead: (name: string) =>
    `The site holds no ledger for ${name}. What follows comes from the votes, the list of states that sanction Russia and the membership lists alone.`,
  addProfile: 'How to add one',
  addProfileSteps: (slug: string, code: string) => [
    `Run npm run new ${code}: it writes content/countries/${slug}.mdx with every field explained.`,
    'Put in each act with its date, its status and a source that you have read.',
    'Run npm run check: it names every fault with file and line. When it finds none, the page, the map and the label follow.',
  ],
  sanctionsList: 'On the list of states that sanction Russia',
  neighbours: 'Other countries',
  previous: 'Previous',
  next: 'Next',
} as const;
