import { isShown, type Bounds } from './moment.ts';

/** Two days, the earlier first. */
export interface TwoDays {
  from: string;
  to: string;
}

/** Whether two days can be compared: both days that the site can show, the earlier first. */
export function canCompare({ from, to }: TwoDays, bounds: Pick<Bounds, 'first' | 'last'>): boolean {
  return isShown(from, bounds) && isShown(to, bounds) && from < to;
}

/** The two days that an address asks for, the published ones for what it leaves out; undefined where it asks for none. */
export function daysAsked(address: URLSearchParams, published: TwoDays): TwoDays | undefined {
  const [from, to] = [address.get('from'), address.get('to')];
  return from === null && to === null ? undefined : { from: from ?? published.from, to: to ?? published.to };
}
