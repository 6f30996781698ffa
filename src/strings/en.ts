import type { Place } from '../states/states.ts';
import { asOf } from './en/as-of.ts';
import { bloc } from './en/bloc.ts';
import { changes } from './en/changes.ts';
import { claims } from './en/claims.ts';
import { compare } from './en/compare.ts';
import { country } from './en/country.ts';
import { countries } from './en/countries.ts';
import { date, signedNumber } from './en/format.ts';
import { home } from './en/home.ts';
import { map } from './en/map.ts';
import { method } from './en/method.ts';
import { finder, related } from './en/related.ts';
import { plane, story } from './en/plane.ts';
import { search } from './en/search.ts';
import { sources } from './en/sources.ts';
import { time } from './en/time.ts';
import { standing } from './en/standing.ts';
import { timeline } from './en/timeline.ts';
import { tryRules } from './en/try-rules.ts';
import { votes } from './en/votes.ts';
import * as words from './en/words.ts';

/** Every word that a reader sees and that is not content. Pages and components hold none of their own. */
export const en = {
  /** The name of a state or territory; a language whose names were not reviewed has placeName of format.ts. */
  nameOf: ({ englishName }: Place) => englishName,
  /** A word that stands alone elsewhere, within a sentence. */
  inSentence: (word: string) => word.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()),
  alignment: (value: number | undefined) => (value === undefined ? 'no votes' : signedNumber(value)),
  /** What stands between the parts of a line, between groups of them, after a lead-in, and after a sentence. */
  mark: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ' },
  /** A text with its full stop, unless it has one. */
  sentence: (text: string) => (/[.!?]["”]?$/.test(text) ? text : `${text}.`),
  tableOf: (name: string) => `Table: ${name}`,
  site: {
    name: 'Who Stands With Moscow?',
    tagline: "What every UN member gave to Russia's war on Ukraine, what it refused, and how we know.",
    skip: 'Skip to content',
    nav: 'Main',
    asOf: (day: string) => `Evidence to ${date(day)}`,
    footer: 'A label is a fact, not an opinion: it follows from dated, sourced entries by a published method.',
    noTracking: 'This site sets no cookie and asks nothing of any other host.',
  },
  nav: {
    home: 'Map',
    countries: 'Countries',
    blocs: 'Blocs',
    votes: 'Votes',
    compare: 'Compare',
    timeline: 'Timeline',
    changes: 'Changes',
    claims: 'Claims',
    sources: 'Sources',
    method: 'Method',
    data: 'Data (JSON)',
  },

  ...words,
  noLabel: { name: 'Party to the war', means: 'Russia and Ukraine are the parties and get no label.' },
  territory: { name: 'Not a UN member', means: 'Drawn, but without a label.' },
  contestedMark: {
    name: 'Contested',
    means: 'Evidence that would give another label is claimed, disputed, or reported by one source alone.',
  },
  nothing: 'Nothing on record',

  style: {
    title: 'Components',
    lead: 'Every component in every state, with what is on record. This page exists in development alone.',
    link: 'A link',
    ties: 'Ties',
    frameLead:
      'The head and the foot of this page are the frame itself: the sign, the field that finds a country, and the choice of a theme.',
    parts: {
      type: 'Type',
      colours: 'Colours',
      marks: 'Marks',
      lines: 'Lines',
      entries: 'Entries',
      standing: 'Where states stand',
      country: 'More of a country page',
      controls: 'Controls',
      charts: 'Charts',
      tables: 'Tables',
      explorer: 'The map and the plane',
      frame: 'The frame',
    },
  },

  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },

  filter: {
    shown: (n: number | string, of: number | string) => `${n} of ${of} shown`,
    none: 'Nothing matches. Clear the filter to see everything.',
    clear: 'Clear',
  },

  home,
  map,
  countries,
  country,
  standing,
  asOf,
  bloc,
  votes,
  plane,
  story,
  time,
  timeline,
  changes,
  sources,
  claims,
  comparison: compare,
  related,
  finder,
  search,
  method,
  tryRules,
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    help: 'Addresses on this site do not change, so a letter of this one may be wrong, or the link that led here. The field above finds a country by any of its names.',
    meant: 'Did you mean this?',
    places: 'What there is',
  },
} as const;
