import type { Bloc, Membership } from '../schemas/bloc.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Listing } from '../schemas/listing.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Resolution, Vote } from '../schemas/resolution.ts';
import type { Source } from '../schemas/source.ts';
import type { Ballot, BlocCode } from '../schemas/vocabulary.ts';
import type { State } from '../states/states.ts';
import { firstDay, lastDay } from './days.ts';
import { FIRST_DAY, PARTIES } from './method.ts';
import { independentOrigins } from './sources.ts';

/** An entry with the sources it cites in place of their ids. */
export interface LedgerEntry extends Omit<Entry, 'sources'> {
  sources: (Source & { id: string })[];
  /** How many independent origins its sources have. */
  origins: number;
  /** The day from which the act counts, where its month or year is not over by the evidence date. */
  since?: string | undefined;
}

/** One state's vote on one resolution. */
export interface CastVote {
  symbol: string;
  date: string;
  title: string;
  ballot: Ballot;
  /** Whether the resolution divides Russia from Ukraine, so that the vote enters alignment. */
  divides: boolean;
}

/** One state's standing in one bloc. */
export type BlocStanding = Omit<Membership, 'code'> & { bloc: BlocCode; short: string; name: string };

/** All that the site knows of one state. */
export interface StateRecord {
  state: State;
  profile?: Pick<Profile, 'summary'> | undefined;
  /** Oldest first; empty where no profile is written. */
  ledger: LedgerEntry[];
  sources: (Source & { id: string })[];
  votes: CastVote[];
  memberships: BlocStanding[];
  /** Its places on the list of states that sanction Russia. */
  sanctions: (Omit<Listing, 'code' | 'sources'> & { sources: (Source & { id: string })[] })[];
}

/** Everything content/ holds, parsed and not yet joined. */
export interface Content {
  profiles: Profile[];
  blocs: Bloc[];
  resolutions: Resolution[];
  votes: Vote[];
  listings: Listing[];
  /** The documents behind the listings, by id. */
  listingSources: Record<string, Source>;
}

/** Order of a ledger: by date, a month before its days, then by id. */
export function byDate(a: Pick<Entry, 'date' | 'id'>, b: Pick<Entry, 'date' | 'id'>): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
}

/** Source ids replaced by the sources themselves. */
function withSources<E extends { sources: string[] }>(
  item: E,
  sources: ReadonlyMap<string, Source & { id: string }>,
): Omit<E, 'sources'> & { sources: (Source & { id: string })[] } {
  return { ...item, sources: item.sources.flatMap((id) => sources.get(id) ?? []) };
}

/** An entry of a ledger with its sources, and how many independent origins they have. */
export function ledgerEntry<E extends { sources: string[] }>(
  entry: E,
  byId: ReadonlyMap<string, Source & { id: string }>,
): Omit<E, 'sources'> & Pick<LedgerEntry, 'sources' | 'origins'> {
  const cited = withSources(entry, byId);
  return { ...cited, origins: independentOrigins(cited.sources) };
}

/** The symbols of the resolutions on which Russia voted no and Ukraine yes. */
export function dividingResolutions(votes: readonly Vote[]): Set<string> {
  const [russia = '', ukraine = ''] = PARTIES;
  const cast = (code: string, ballot: Ballot) =>
    new Set(votes.filter((vote) => vote.code === code && vote.ballot === ballot).map((vote) => vote.symbol));
  const against = cast(russia, 'no');
  return new Set([...cast(ukraine, 'yes')].filter((symbol) => against.has(symbol)));
}

/** The newest day to which an entry or a vote surely reaches: the day that the site calls its evidence date. */
export function evidenceDate({ profiles, resolutions }: Pick<Content, 'profiles' | 'resolutions'>): string {
  const days = [
    ...profiles.flatMap(({ ledger }) =>
      ledger.flatMap(({ date, last }) => [date, ...(last ? [last] : [])].map(firstDay)),
    ),
    ...resolutions.map(({ date }) => date),
  ];
  return days.reduce((newest, day) => (day > newest ? day : newest), FIRST_DAY);
}

/**
 * Joins the content into one record a state, in the order of the states given.
 * The content has passed the check, so every id and code resolves.
 */
export function joinRecords(states: readonly State[], content: Content): StateRecord[] {
  const reach = evidenceDate(content);
  const divides = dividingResolutions(content.votes);
  const resolutions = [...content.resolutions].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.symbol.localeCompare(b.symbol, 'en', { numeric: true }),
  );
  const ballots = new Map(content.votes.map((vote) => [`${vote.symbol} ${vote.code}`, vote.ballot]));
  const listingSources = new Map(Object.entries(content.listingSources).map(([id, source]) => [id, { id, ...source }]));
  const profiles = new Map(content.profiles.map((profile) => [profile.code, profile]));

  return states.map((state) => {
    const profile = profiles.get(state.code);
    const sources = Object.entries(profile?.sources ?? {}).map(([id, source]) => ({ id, ...source }));
    const sourceById = new Map(sources.map((source) => [source.id, source]));
    return {
      state,
      profile: profile && { summary: profile.summary },
      ledger: (profile?.ledger ?? [])
        .map((entry) => ({
          ...ledgerEntry(entry, sourceById),
          ...(lastDay(entry.date) > reach ? { since: reach } : {}),
        }))
        .sort(byDate),
      sources,
      votes: resolutions.map(({ symbol, date, title }) => ({
        symbol,
        date,
        title,
        divides: divides.has(symbol),
        ballot: ballots.get(`${symbol} ${state.code}`) ?? 'not-voting',
      })),
      memberships: content.blocs.flatMap((bloc) =>
        bloc.members
          .filter((member) => member.code === state.code)
          .map(({ code: _, ...member }) => ({ ...member, bloc: bloc.code, short: bloc.short, name: bloc.name })),
      ),
      sanctions: content.listings
        .filter((listing) => listing.code === state.code)
        .map(({ code: _, ...listing }) => withSources(listing, listingSources)),
    };
  });
}
