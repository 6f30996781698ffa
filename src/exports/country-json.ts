import type { Assessment } from '../domain/assess.ts';
import type { BlocStanding, CastVote, LedgerEntry, StateRecord } from '../domain/record.ts';
import type { Source } from '../schemas/source.ts';
import { countryRow, type CountryRow } from './countries-json.ts';

/**
 * The file /data/countries/<slug>.json: all that the site knows of one state, assessed on the evidence date.
 * Days are 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', as exact as they are known. A field that says nothing is left out;
 * in what is shared with /data/countries.json it is null.
 */
export interface CountryFile extends CountryRow {
  evidenceDate: string;
  region: string;
  subregion: string;
  /** The answer in one or two sentences, where a profile is written. */
  summary: string | null;
  /** Every entry, oldest first, the withdrawn with their reason; sources by their ids. */
  ledger: (Omit<LedgerEntry, 'sources' | 'since'> & { sources: string[] })[];
  /** Every document that an entry or a listing cites, by id, with the address at which it was read. */
  sources: Record<string, Source>;
  /** On every resolution, oldest first; divides tells whether the vote enters alignment. */
  votes: CastVote[];
  /** Places in the blocs that the site follows, those that ended too. */
  memberships: Omit<BlocStanding, 'sources'>[];
  /** Places on the list of states that sanction Russia. */
  sanctions: (Omit<StateRecord['sanctions'][number], 'sources'> & { sources: string[] })[];
}

type Cited = { sources: (Source & { id: string })[] };

const citing = <C extends Cited>({ sources, ...item }: C) => ({ ...item, sources: sources.map(({ id }) => id) });

const byId = (sources: Cited['sources']): Record<string, Source> =>
  Object.fromEntries(sources.map(({ id, ...source }) => [id, source]));

/** One state's file, from its record and its assessment on the evidence date. */
export function countryJson(record: StateRecord, assessment: Assessment): CountryFile {
  const { state, profile, ledger, sources, votes, memberships, sanctions } = record;
  return {
    evidenceDate: assessment.day,
    ...countryRow(record, assessment),
    region: state.region,
    subregion: state.subregion,
    summary: profile?.summary ?? null,
    ledger: ledger.map(({ since: _, ...entry }) => citing(entry)),
    sources: byId([...sources, ...sanctions.flatMap((listing) => listing.sources)]),
    votes,
    memberships: memberships.map(({ sources: _, ...membership }) => membership),
    sanctions: sanctions.map(citing),
  };
}
