import type { PairSlug } from '../../domain/pairs.ts';
import type { Kind, Standing, Status, Tie, Weight } from '../../schemas/vocabulary.ts';
import { count, date, list, number, percent } from './format.ts';
import { kinds, standings, statuses, ties, weights } from './words.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const each = (states: number) => (states === 2 ? 'both' : 'all');

export const compare = {
  title: 'Compare',
  lead: 'Two to four states side by side: what each gave and refused, the votes on which they part, the blocs they share, and their ledgers on one time axis.',
  noScript: 'Any other choice is compared in the browser and needs JavaScript. The comparisons below are ready.',

  /** The chooser. */
  form: 'Choose states to compare',
  places: ['First state', 'Second state', 'Third state', 'Fourth state'],
  choose: 'Choose a state',
  optional: 'None',
  day: 'As of',
  go: 'Compare',
  clear: 'Clear',
  say: {
    loading: 'Loading …',
    shown: (names: readonly string[], day: string) => `${list(names)} compared below, as of ${date(day)}.`,
    tooFew: 'Choose at least two different states.',
    unknown: (n: number) =>
      n === 1
        ? 'One of the states asked for is not known here and is left out.'
        : `${number(n)} of the states asked for are not known here and are left out.`,
    tooMany: (most: number) => `At most ${number(most)} states fit side by side; the rest are left out.`,
    badDay: (from: string, until: string) =>
      `The day asked for is none between ${date(from)} and ${date(until)}, so the published day is shown.`,
    failed: 'The comparison could not be loaded. Try again.',
  },

  /** A page of two states. */
  pair: (a: string, b: string) => `${a} and ${b}`,
  titleOf: (names: readonly string[]) => `${list(names)} compared`,
  otherStates: 'Compare other states, or on another day',
  ready: 'Ready-made comparisons',
  readyLead: (n: number) => `${number(n)} pairs of states written in full, with what makes each worth comparing.`,
  reasons: {
    'armenia-and-azerbaijan':
      'Two neighbours: one in the alliance and the economic union that Russia leads, one in neither.',
    'belarus-and-kazakhstan': "Both in Russia's alliance: one lent its soil for the invasion, the other did not.",
    'brazil-and-south-africa':
      'Two members of BRICS: one became a main buyer of Russian diesel, one hosted Russian warships.',
    'china-and-india':
      'The two largest buyers of Russian oil: the firms of one also sold parts, the other sent Ukraine aid.',
    'china-and-united-states':
      'One trades with Russia at record volume; the other armed Ukraine, and paused its aid in 2025.',
    'cuba-and-venezuela': 'Two partners of Moscow in the Americas that backed the war in words.',
    'eritrea-and-nicaragua': 'Both voted with Russia; one of them also recognises its annexations.',
    'georgia-and-moldova':
      'Two former Soviet republics that vote alike: one joined EU sanctions, one ruled sanctions out.',
    'hungary-and-slovakia': 'Two members of the EU that held its sanctions up, and then let them pass.',
    'india-and-turkey': 'Two buyers of Russian oil without sanctions: one sent Ukraine aid, one sold it drones.',
    'iran-and-north-korea': 'One supplied Russia with drones, the other sent its own troops.',
    'iran-and-syria': 'Both stood with Moscow until Assad fell; then one restored relations with Kyiv.',
    'israel-and-turkey': 'One refused Ukraine arms and kept its channels to Moscow open; the other sold it drones.',
    'japan-and-south-korea': 'Two states of eastern Asia that have sanctioned Russia since February 2022.',
    'kazakhstan-and-mongolia': "Two states between Russia and China: one in Russia's alliance, one outside it.",
    'kazakhstan-and-uzbekistan':
      'Two states of Central Asia that vote alike; cotton pulp, an ingredient of gunpowder, went to Russia from both.',
    'kyrgyzstan-and-tajikistan':
      "Two members of Russia's alliance in Central Asia: one in its economic union, one outside it.",
    'mali-and-niger':
      'Two military governments in the Sahel that took in Russian fighters or instructors and broke with Kyiv.',
    'saudi-arabia-and-united-arab-emirates':
      'Two Gulf states that dealt with both sides, hosted talks and helped to free prisoners.',
    'serbia-and-turkey':
      'Neither joined the sanctions on Russia: one depends on its gas, the other became a main buyer of its oil.',
  } satisfies Record<PairSlug, string>,
  with: 'Compare with:',
  anyOther: 'another state',

  /** What stands first, and in the description of the page. */
  answer: (labels: readonly string[], same: number, n: number, day: string) =>
    `${labels.join('; ')}, as of ${date(day)}. They cast the same vote on ${number(same)} of ${number(n)} General Assembly resolutions.`,
  labelOf: (name: string, label: string) => `${name}: ${lower(label)}`,

  standing: 'Where they stand',
  why: 'Why',
  record: 'The evidence',
  recordOf: (name: string) => `for the label of ${name}`,

  votes: 'Votes',
  apart: 'Resolutions on which they cast different votes',
  neverApart: 'There is no resolution on which they cast different votes.',
  votesLead: (same: number, apart: number, missing: number, n: number) =>
    `They cast the same vote on ${number(same)} of ${count(n, 'resolution', 'resolutions')} and different votes on ${number(apart)}.${
      missing ? ` On the other ${missing === 1 ? 'one' : number(missing)} at least one of them did not vote.` : ''
    }`,
  alike: 'How alike they vote',
  alikeness: (a: string, b: string, agreement: number | undefined, n: number) =>
    agreement === undefined
      ? `${a} and ${b}: no resolution on which both voted.`
      : `${a} and ${b}: ${percent(agreement)} alike on ${count(n, 'resolution', 'resolutions')} on which both voted.`,
  alikeNote: 'The same vote is 100%, an abstention beside a yes or a no 50%, a yes beside a no 0%.',
  voteColumns: { resolution: 'Resolution', title: 'Title' },

  blocs: 'Memberships',
  blocsOn: (day: string) => `Blocs in which they had a place on ${date(day)}`,
  bloc: 'Bloc',
  inAll: (blocs: readonly string[], states: number) =>
    blocs.length
      ? `In ${list(blocs)} ${each(states)} have a place.`
      : `There is no bloc in which ${each(states)} have a place.`,
  noBlocs: 'None of them is in any of the eight blocs that this site follows.',
  place: (standing: Standing, from: string | undefined) =>
    from ? `${standings[standing]} since ${date(from)}` : standings[standing],
  noPlace: '–',

  ledgers: 'Ledgers on one time axis',
  ledgersLead:
    'Each mark is an entry: above the band toward Moscow, below it away from Moscow, in it where no tie moved. A large mark weighs something in the assessment; a hollow one is contested.',
  chart: 'Chart: the entries of each state by date',
  keys: 'Arrow keys move from mark to mark and from state to state.',
  lane: (name: string, n: number) => `${name}: ${count(n, 'entry', 'entries')} by date`,
  mark: (name: string, day: string, kind: Kind, tie: Tie, status: Status, weight: Weight | undefined) =>
    `${name}, ${date(day)}: ${[kinds[kind], ties[tie], statuses[status].name, ...(weight ? [`counts as ${lower(weights[weight].name)}`] : [])].map(lower).join(', ')}`,
  invasion: 'Invasion',
  leftOut: (n: number, year: string) =>
    `${count(n, 'entry', 'entries')} before ${date(year)} ${n === 1 ? 'is' : 'are'} not drawn.`,
  noLedger: 'No entry by this day.',
  years: 'Year by year',
  yearsLead: 'What the marks say, in words: the entries that weigh something; those told for context are counted.',
  others: (n: number, weighing: number) =>
    weighing ? `and ${number(n)} for context` : count(n, 'entry for context', 'entries for context'),
  none: 'Nothing on record',
  contested: 'contested',

  data: 'The record of each as data:',
  json: (name: string) => `${name} (JSON)`,
} as const;
