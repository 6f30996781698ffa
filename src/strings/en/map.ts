import type { Weight } from '../../schemas/vocabulary.ts';
import { count, date, number } from './format.ts';
import { ladders, weights } from './words.ts';

export const map = {
  state: (name: string, what: string) => `${name}: ${what}`,
  contested: (what: string) => `${what} (contested)`,
  /** What a view shows of a day. */
  label: (view: string, day: string) => `World map on ${date(day)}: ${view}`,
  describe: (answer: string) => `${answer} The list below the map says the same for each state.`,
  /** How many are of a class. */
  counted: (name: string, n: number) => `${name}: ${number(n)}`,
  borders:
    'Borders follow UN practice: Crimea and the other occupied regions are drawn in Ukraine, whose territory they are by General Assembly resolutions 68/262 and ES-11/4. Places that are not UN members are drawn without a label. Small states are dots, moved apart where they would cover each other.',
  states: (n: number) => count(n, 'state', 'states'),

  /** The card of a state. */
  record: (name: string) => `The record of ${name}`,
  /** Before what an entry of a day says. */
  entry: (day: string) => `${date(day)}:`,
  both: (toRussia: Weight, toUkraine: Weight) =>
    `${ladders.toRussia}: ${weights[toRussia].means}. ${ladders.toUkraine}: ${weights[toUkraine].means}.`,
  ifStood: (label: string) => `With its contested evidence: ${label}.`,
  voteBefore: (ballot: string, symbol: string) => `${ballot} on ${symbol}, the vote before.`,

  /** What the keys do while the focus is on the map. */
  keys: 'Arrow keys move, letters find a state, Enter opens its record.',

  /** The parts of the world that the map can show alone. */
  regionsTitle: 'Part of the world shown',
  world: 'World',
  regions: {
    europe: 'Europe',
    africa: 'Africa',
    'middle-east': 'Middle East, Central Asia',
    'asia-pacific': 'Asia and Pacific',
    americas: 'Americas',
  },
} as const;
