import { plain } from './plain.ts';

/** A state by its name, its slug, and what else it is called. */
export interface NamedState {
  name: string;
  slug: string;
  other: string[];
}

/**
 * The state that a text names, in whatever case and accents: wholly, else at the start of a name, else within one.
 * @param exact whether only a whole name will do, as while the reader still types
 */
export function findCountry(names: readonly NamedState[], text: string, exact: boolean): NamedState | undefined {
  const wanted = plain(text).trim();
  if (!wanted) return undefined;
  const fits = (test: (name: string) => boolean) =>
    names.find(({ name, other }) => [name, ...other].some((each) => test(plain(each))));
  return (
    fits((name) => name === wanted) ??
    (exact ? undefined : (fits((name) => name.startsWith(wanted)) ?? fits((name) => name.includes(wanted))))
  );
}
