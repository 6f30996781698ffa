import type { Bloc, Membership } from '../schemas/bloc.ts';
import type { Source } from '../schemas/source.ts';
import type { Standing } from '../schemas/vocabulary.ts';
import { firstDay, lastDay, nextDay } from './days.ts';
import { covers } from './in-force.ts';
import { byDate, ledgerEntry, type LedgerEntry, type StateRecord } from './record.ts';

/** All that the site knows of one bloc, its members' records included. */
export interface BlocRecord extends Omit<Bloc, 'ledger' | 'members' | 'sources'> {
  /** The last part of its address. */
  slug: string;
  ledger: LedgerEntry[];
  sources: (Source & { id: string })[];
  members: { record: StateRecord; membership: Membership }[];
}

export const blocSlug = (code: Bloc['code']): string => code.toLowerCase();

/** Joins each bloc with the records of its members. */
export function joinBlocs(blocs: readonly Bloc[], records: readonly StateRecord[]): BlocRecord[] {
  const byCode = new Map(records.map((record) => [record.state.code, record]));
  return blocs.map((bloc) => {
    const sources = Object.entries(bloc.sources).map(([id, source]) => ({ id, ...source }));
    const byId = new Map(sources.map((source) => [source.id, source]));
    return {
      ...bloc,
      slug: blocSlug(bloc.code),
      sources,
      ledger: bloc.ledger.map((entry) => ledgerEntry(entry, byId)).sort(byDate),
      members: bloc.members.flatMap((membership) => {
        const record = byCode.get(membership.code);
        return record ? [{ record, membership }] : [];
      }),
    };
  });
}

/** Whether a membership holds on a day; one without a beginning began before 2014. */
export function holds(membership: Pick<Membership, 'from' | 'until'>, day: string): boolean {
  const from = membership.from ? firstDay(membership.from) : '';
  return covers({ from, until: membership.until && nextDay(lastDay(membership.until)) }, day);
}

/** One that has frozen its part is still a member. */
const FULL: readonly Standing[] = ['member', 'frozen'];

/** Whether a place in a bloc makes its state a full member on a day. */
export const isMember = (membership: Pick<Membership, 'standing' | 'from' | 'until'>, day: string): boolean =>
  FULL.includes(membership.standing) && holds(membership, day);

/** The full members on a day, by name. */
export function membersOn(bloc: Pick<BlocRecord, 'members'>, day: string): StateRecord[] {
  const full = bloc.members.filter(({ membership }) => isMember(membership, day));
  return [...new Set(full.map(({ record }) => record))].sort((a, b) => a.state.order - b.state.order);
}
