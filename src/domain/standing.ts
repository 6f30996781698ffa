import { INDEPENDENT_SOURCES, STANDING_OF } from './method.ts';
import type { LedgerEntry } from './record.ts';
import { independentOrigins } from './sources.ts';

/** Whether an entry's evidence is enough to count, is contested, or was withdrawn. */
export function standing(entry: Pick<LedgerEntry, 'status' | 'sources'>): 'counts' | 'contested' | 'withdrawn' {
  const rule = STANDING_OF[entry.status];
  if (rule !== 'counts-with-two-sources') return rule;
  return independentOrigins(entry.sources) >= INDEPENDENT_SOURCES ? 'counts' : 'contested';
}
