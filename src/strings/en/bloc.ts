import type { Given } from '../../domain/bloc-given.ts';
import { count, date, list, number, percent } from './format.ts';

/** How many of a bloc's other members gave Russia's war something: 'one of five gave territory, none sent troops'. */
const inWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (n: number) => inWords[n] ?? number(n);

export const bloc = {
  listTitle: 'Blocs',
  listLead:
    'Eight groups of states that Moscow belongs to or faces: what each promises, who is in it, and what its members did.',
  title: (name: string) => `${name}: what it promises, and what its members did`,
  promise: 'What its text promises',
  mutualDefence: 'Promises mutual defence',
  noMutualDefence: 'No promise of mutual defence in the text read',
  promiseSources: 'Read in',
  members: 'Members',
  membersNow: (n: number, day: string) => `${count(n, 'full member', 'full members')} on ${date(day)}.`,
  memberColumns: { state: 'State', standing: 'Standing', from: 'From', until: 'Until', label: 'Label' },
  before2014: 'before 2014',
  did: 'What its members gave',
  /** The computed sentence of a bloc on one day. */
  onDay: (day: string, gave: Given, withRussia: boolean) => {
    const lifelines = gave.lifeline === 1 ? 'one was a lifeline' : `${word(gave.lifeline)} were lifelines`;
    const did = [
      `${word(gave.territory)} gave territory`,
      `${word(gave.troops)} sent troops`,
      ...(gave.arms ? [`${word(gave.arms)} gave arms`] : []),
      ...(gave.parts ? [`${word(gave.parts)} supplied parts`] : []),
      ...(gave.lifeline ? [lifelines] : []),
      ...(gave.sanctions ? [`${word(gave.sanctions)} sanctioned Russia`] : []),
      // Aid is known from ledgers alone.
      ...(gave.aid && gave.ledgers === gave.members ? [`${word(gave.aid)} gave Ukraine aid or arms`] : []),
    ];
    return `On ${date(day)}, of its ${word(gave.members)} ${gave.members === 1 ? 'member' : 'members'}${withRussia ? ' other than Russia' : ''}, ${list(did)}.`;
  },
  invasion: 'On the day of the invasion',
  cohesion: 'Cohesion',
  cohesionText: (then: number | undefined, now: number | undefined, day: string) =>
    then === undefined || now === undefined
      ? 'Too few of its members voted together to say.'
      : `How alike its members vote at the General Assembly, from 0 (always opposed) to 100% (always alike): ${percent(then)} over the 36 months before the invasion, ${percent(now)} over those before ${date(day)}.`,
  gaveTable: 'What each member gave and refused',
  gaveColumns: {
    state: 'Member',
    then: 'On the day of the invasion',
    now: 'On the evidence date',
    refusals: 'Refusals on record',
  },
  refusal: (day: string, text: string) => `${date(day)}: ${text}`,
  votes: 'How its members voted',
  votesLead: 'Its full members on the day of each vote.',
  account: 'The account',
  ledger: 'Its own acts',
  ledgerLead: (n: number) =>
    `${count(n, 'entry', 'entries')}, oldest first. A bloc's acts weigh nothing in the label of a state.`,
  party: 'Party to the war',
} as const;
