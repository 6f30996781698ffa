import { isMember, type BlocRecord } from './bloc-record.ts';
import { byDate, type LedgerEntry, type StateRecord } from './record.ts';

/** One entry of any ledger, with whose ledger it is. */
export interface Event {
  entry: LedgerEntry;
  /** Whose ledger it stands in. */
  of: { kind: 'country' | 'bloc'; slug: string; name: string };
}

/** Every entry of every ledger, struck ones too, newest first. */
export function allEvents(records: readonly StateRecord[], blocs: readonly BlocRecord[]): Event[] {
  const ofStates = records.flatMap((record) =>
    record.ledger.map((entry) => ({
      entry,
      of: { kind: 'country' as const, slug: record.state.slug, name: record.state.name },
    })),
  );
  const ofBlocs = blocs.flatMap((bloc) =>
    bloc.ledger.map((entry) => ({
      entry,
      of: { kind: 'bloc' as const, slug: bloc.slug, name: bloc.short },
    })),
  );
  return [...ofStates, ...ofBlocs].sort((a, b) => byDate(b.entry, a.entry));
}

/** Every entry that stands, newest first. */
export const events = (records: readonly StateRecord[], blocs: readonly BlocRecord[]): Event[] =>
  allEvents(records, blocs).filter(({ entry }) => entry.status !== 'struck');

/** The blocs of which each state is a full member on a day, and of each bloc itself, by the last part of the address. */
export const memberOf = (
  records: readonly StateRecord[],
  blocs: readonly BlocRecord[],
  day: string,
): ReadonlyMap<string, string[]> =>
  new Map([
    ...records.map(({ state, memberships }): [string, string[]] => [
      state.slug,
      [...new Set(memberships.filter((place) => isMember(place, day)).map(({ bloc }) => bloc))],
    ]),
    ...blocs.map(({ slug, code }): [string, string[]] => [slug, [code]]),
  ]);

/** Groups by year and month, in the order given; a year that is all one knows has no month. */
export function byMonth<T extends { entry: { date: string } }>(
  items: readonly T[],
): { year: string; months: { month: string | undefined; items: T[] }[] }[] {
  const years = new Map<string, Map<string, T[]>>();
  for (const item of items) {
    const year = item.entry.date.slice(0, 4);
    const month = item.entry.date.length > 4 ? item.entry.date.slice(0, 7) : '';
    const months = years.get(year) ?? years.set(year, new Map()).get(year)!;
    (months.get(month) ?? months.set(month, []).get(month)!).push(item);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, list]) => ({ month: month || undefined, items: list })),
  }));
}
