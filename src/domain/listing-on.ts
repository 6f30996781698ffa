import type { Listing } from '../schemas/listing.ts';

type Span = Pick<Listing, 'from' | 'until'>;

/**
 * The place that a state has on the list of states that sanction Russia on a day, if it has one.
 * @returns the listing that covers the day; where two do, the later of the record
 */
export const listingOn = <L extends Span>({ sanctions }: { sanctions: readonly L[] }, day: string): L | undefined =>
  sanctions.findLast(({ from, until }) => from <= day && (until === undefined || day <= until));
