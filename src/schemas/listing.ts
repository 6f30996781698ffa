import { z } from 'zod';
import { sourceId, stateCode } from './identifier.ts';

/** One state's place on a dated list, such as the states that sanction Russia. */
export const listing = z.strictObject({
  code: stateCode,
  from: z.iso.date('a day, such as 2022-03-07').describe('Since when it is listed.'),
  until: z.union([z.literal(''), z.iso.date('a day, or nothing')]).transform((day) => day || undefined),
  basis: z.string().min(1).describe('Why it is on the list.'),
  sources: z
    .string()
    .min(1)
    .transform((ids) => ids.split(' '))
    .pipe(z.array(sourceId)),
});
export type Listing = z.infer<typeof listing>;
