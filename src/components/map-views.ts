import type { Assessment } from '../domain/assess.ts';
import { holds, isMember } from '../domain/bloc-record.ts';
import { LABELS, LADDERS, PARTIES, type LadderId } from '../domain/method.ts';
import type { History, HistoryFile } from '../exports/history.ts';
import { BALLOTS, type Weight } from '../schemas/vocabulary.ts';
import { messages } from '../strings/messages.ts';
import type { SHADES } from './map-state.ts';

/** One class that a view of the map shows: the attribute and value that give its colour, and its name. */
export interface Key {
  by: (typeof SHADES)[number];
  value: string;
  name: string;
  /** What it means, where the name does not say it. */
  means?: string;
}

/** What a view reads of a state. */
export type Viewed = Pick<History, 'state' | 'votes' | 'memberships'>;

/** One question that the map answers for a day. */
export interface View {
  /** What the address says: 'label', 'russia', 'es-11-1', 'csto'. */
  id: string;
  name: string;
  keys: Key[];
  /** The value of the key that a state has. */
  of: (state: Viewed, on: Assessment) => string;
}

/** A state with its assessment on the day that is shown. */
export interface Assessed<S extends Viewed = Viewed> {
  state: S;
  on: Assessment;
}

/** The classes of a view, in the order of its keys, each with the states that are of it on the day; some have none. */
export function classesOf<S extends Viewed>(
  { keys, of }: View,
  states: readonly Assessed<S>[],
): { key: Key; members: readonly Assessed<S>[] }[] {
  const byValue = Map.groupBy(states, ({ state, on }) => of(state, on));
  return keys.map((key) => ({ key, members: byValue.get(key.value) ?? [] }));
}

type VotedOn = Pick<HistoryFile['resolutions'][number], 'slug' | 'symbol' | 'date'>;

const t = messages.time;

const shades = (names: Readonly<Record<string, string>>): Key[] =>
  Object.entries(names).map(([value, name]) => ({ by: 'shade', value, name }));

function ladderView(id: string, ladder: LadderId): View {
  const rungs = (Object.keys(LADDERS[ladder]) as Weight[]).map((weight) => [weight, messages.weights[weight].name]);
  return {
    id,
    name: messages.ladders[ladder],
    keys: shades({ ...Object.fromEntries(rungs), nothing: messages.nothing, party: messages.noLabel.name }),
    of: ({ state }, on) => (PARTIES.includes(state.code) ? 'party' : (on[ladder].weight ?? 'nothing')),
  };
}

/** Alignment below which each shade ends, from always with Ukraine to always with Russia. */
const BANDS: readonly (readonly [below: number, shade: keyof typeof t.alignments])[] = [
  [-0.75, 'with-ukraine'],
  [-0.25, 'toward-ukraine'],
  [0.25, 'between'],
  [0.75, 'toward-russia'],
  [Infinity, 'with-russia'],
];

export const bandOf = (alignment: number | undefined): keyof typeof t.alignments =>
  alignment === undefined ? 'no-votes' : BANDS.find(([below]) => alignment < below)![1];

function voteView({ slug, symbol, date }: VotedOn): View {
  return {
    id: slug,
    name: t.vote(symbol, date),
    keys: [
      ...BALLOTS.map((value) => ({ by: 'ballot' as const, value, name: messages.ballots[value].name })),
      ...shades({ 'not-yet': t.notYet }),
    ],
    of: ({ votes }, { day }) =>
      day < date ? 'not-yet' : (votes.find((vote) => vote.symbol === symbol)?.ballot ?? 'not-voting'),
  };
}

function blocView(code: string, short: string): View {
  return {
    id: code.toLowerCase(),
    name: short,
    keys: shades(t.memberships),
    of: ({ memberships }, { day }) => {
      const now = memberships.filter((membership) => membership.bloc === code && holds(membership, day));
      if (now.some((membership) => isMember(membership, day))) return 'member';
      return now.length ? 'partial' : 'outside';
    },
  };
}

/** All views, in the groups in which a reader finds them; the first is the one that the site opens with. */
export function mapViews(
  resolutions: readonly VotedOn[],
  blocs: readonly { bloc: string; short: string }[],
): { name: string; views: View[] }[] {
  return [
    {
      name: t.groups.assessment,
      views: [
        {
          id: 'label',
          name: t.label,
          keys: [
            ...LABELS.map((value) => {
              const { name, means } = messages.labels[value];
              return { by: 'label' as const, value, name, means };
            }),
            { by: 'label', value: 'none', ...messages.noLabel },
          ],
          of: (_, { label }) => label ?? 'none',
        },
        ladderView('russia', 'toRussia'),
        ladderView('ukraine', 'toUkraine'),
        { id: 'alignment', name: t.alignment, keys: shades(t.alignments), of: (_, on) => bandOf(on.alignment.value) },
        {
          id: 'recognition',
          name: t.recognition,
          keys: shades(t.recognitions),
          of: (_, { weights }) => (weights.includes('recognition') ? 'recognises' : 'nothing'),
        },
      ],
    },
    { name: t.groups.votes, views: resolutions.map(voteView) },
    { name: t.groups.blocs, views: blocs.map(({ bloc, short }) => blocView(bloc, short)) },
  ];
}

/** The blocs of which some state is or was a part, by name. */
export const blocsOf = (states: readonly Pick<History, 'memberships'>[]): { bloc: string; short: string }[] =>
  [...new Map(states.flatMap(({ memberships }) => memberships.map(({ bloc, short }) => [bloc, short])))]
    .map(([bloc, short]) => ({ bloc, short }))
    .sort((a, b) => messages.inOrder(a.short, b.short));
