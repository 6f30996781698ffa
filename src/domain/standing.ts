import { INDEPENDENT_SOURCES, STANDING_OF } from './method.ts';
import type { LedgerEntry } from './record.ts';

/** Whether an entry's evidence is enough to count, is contested, or was withdrawn. */
export function standing({
  status,
  origins,
}: Pick<LedgerEntry, 'status' | 'origins'>): 'counts' | 'contested' | 'withdrawn' {
  const rule = STANDING_OF[status];
  if (rule !== 'counts-with-two-sources') return rule;
  return origins >= INDEPENDENT_SOURCES ? 'counts' : 'contested';
}
