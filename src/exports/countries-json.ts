import type { Assessment, Causes, Rung } from '../domain/assess.ts';
import type { StateRecord } from '../domain/record.ts';

/** What /data/countries.json says of one state. */
export interface CountryRow {
  /** ISO 3166-1 alpha-3. */
  code: string;
  slug: string;
  name: string;
  /** Whether a profile is written. */
  profile: boolean;
  /** A label id, or null for the parties to the war. */
  label: string | null;
  /** The label it would have if its contested entries stood; null where that is the same. */
  contestedLabel: string | null;
  toRussia: RungRow;
  toUkraine: RungRow;
  /** From −1, always with Ukraine, to +1, always with Russia; null where n is 0. */
  alignment: { value: number | null; n: number; notVoting: number };
  drift: { id: string; net: number; toward: string[]; away: string[] };
  /** What caused the label: ids of entries, names of lists, symbols of resolutions. */
  causes: Causes;
  /** Entries that would give a rung if their evidence stood. */
  contested: { id: string; weight: string; ladder: string | null; level: number }[];
}

interface RungRow {
  level: number;
  weight: string | null;
  causes: Pick<Causes, 'entries' | 'lists'>;
}

const rung = ({ level, weight, causes: { entries, lists } }: Rung): RungRow => ({
  level,
  weight: weight ?? null,
  causes: { entries, lists },
});

/** One state's row, from its record and its assessment. */
export function countryRow(record: StateRecord, a: Assessment): CountryRow {
  return {
    code: record.state.code,
    slug: record.state.slug,
    name: record.state.name,
    profile: record.profile !== undefined,
    label: a.label ?? null,
    contestedLabel: a.contestedLabel ?? null,
    toRussia: rung(a.toRussia),
    toUkraine: rung(a.toUkraine),
    alignment: { value: a.alignment.value ?? null, n: a.alignment.n, notVoting: a.alignment.notVoting.length },
    drift: a.drift,
    causes: a.causes,
    contested: a.contested.map((entry) => ({ ...entry, ladder: entry.ladder ?? null })),
  };
}
