import type { LedgerEntry, StateRecord } from '../../../domain/record.ts';

/** What stands on pages of their own under one id stands on this one once. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** Every entry, and where none is withdrawn, the first as if it were. */
export function allEntries(records: readonly StateRecord[]): LedgerEntry[] {
  const all = byId(records.flatMap(({ ledger }) => ledger));
  const first = all[0]!;
  const isStruck = all.some(({ status }) => status === 'struck');
  return isStruck ? all : [...all, { ...first, id: 'struck', status: 'struck', reason: first.text }];
}
