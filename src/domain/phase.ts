import { firstDay, lastDay, nextDay } from './days.ts';
import type { Span } from './in-force.ts';

/** How something that begins and may end stands on a day. */
export type Phase = 'later' | 'now' | 'over';

export const phase = ({ from, until }: Span, day: string): Phase =>
  from > day ? 'later' : until !== undefined && until <= day ? 'over' : 'now';

/** The days of something whose first and last day are known, perhaps to the month or the year, or are not known. */
export const spanOf = ({ from, until }: { from?: string | undefined; until?: string | undefined }): Span => ({
  from: from ? firstDay(from) : '',
  until: until ? nextDay(lastDay(until)) : undefined,
});
