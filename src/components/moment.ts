/** What a reader looks at: a day, a view of the map, and a state in the focus. It stands in the address. */
export interface Moment {
  on: string;
  view: string;
  /** An alpha-3 code. */
  focus: string | undefined;
}

/** What an address may say. */
export interface Bounds {
  first: string;
  /** The evidence date, which an address without a day means. */
  last: string;
  /** The first is the one that an address without a view means. */
  views: readonly string[];
  codes: readonly string[];
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** Whether a day is one that the site can show. */
export const isShown = (day: string, { first, last }: Pick<Bounds, 'first' | 'last'>): boolean =>
  isDay(day) && first <= day && day <= last;

/**
 * What an address asks for. What it may not say is left out, and its parameters are named in `refused`.
 * @param query the part after the question mark
 */
export function readMoment(query: string, bounds: Bounds): Moment & { refused: string[] } {
  const parameters = new URLSearchParams(query);
  const refused: string[] = [];
  const read = (name: string, allowed: (value: string) => boolean) => {
    const value = parameters.get(name);
    if (value === null) return undefined;
    if (allowed(value)) return value;
    refused.push(`${name}=${value}`);
    return undefined;
  };
  return {
    on: read('on', (day) => isShown(day, bounds)) ?? bounds.last,
    view: read('view', (id) => bounds.views.includes(id)) ?? bounds.views[0]!,
    focus: read('focus', (code) => bounds.codes.includes(code)),
    refused,
  };
}

/** The moment as the part of an address after its path: empty for what the page shows by itself. */
export function writeMoment({ on, view, focus }: Moment, { last, views }: Bounds): string {
  const parameters = new URLSearchParams();
  if (on !== last) parameters.set('on', on);
  if (view !== views[0]) parameters.set('view', view);
  if (focus) parameters.set('focus', focus);
  const query = parameters.toString();
  return query && `?${query}`;
}
