/**
 * The pairs of states that have a page of their own, each in the order of its address.
 * The rule: both are written in full; they share a bloc, a neighbourhood, an adversary or a trade with Moscow, so that
 * what one did and the other did not can be laid at their own door; and no state stands in more than three.
 * Within the rule the choice is an editor's; why each was chosen stands in strings, for readers to see.
 */
export const PAIRS = [
  ['armenia', 'azerbaijan'],
  ['belarus', 'kazakhstan'],
  ['brazil', 'south-africa'],
  ['china', 'india'],
  ['china', 'united-states'],
  ['cuba', 'venezuela'],
  ['eritrea', 'nicaragua'],
  ['georgia', 'moldova'],
  ['hungary', 'slovakia'],
  ['india', 'turkey'],
  ['iran', 'north-korea'],
  ['iran', 'syria'],
  ['israel', 'turkey'],
  ['japan', 'south-korea'],
  ['kazakhstan', 'mongolia'],
  ['kazakhstan', 'uzbekistan'],
  ['kyrgyzstan', 'tajikistan'],
  ['mali', 'niger'],
  ['saudi-arabia', 'united-arab-emirates'],
  ['serbia', 'turkey'],
] as const;

type PairOf<P> = P extends readonly [infer A extends string, infer B extends string] ? `${A}-and-${B}` : never;
/** The last part of the address of a pair's page. */
export type PairSlug = PairOf<(typeof PAIRS)[number]>;

export const pairSlug = ([a, b]: (typeof PAIRS)[number]) => `${a}-and-${b}` as PairSlug;

/** The states that a state shares a page with, by slug, each with the slug of that page. */
export function pairsWith(state: string): { other: string; pair: PairSlug }[] {
  return PAIRS.flatMap((pair) => {
    const [a, b] = pair;
    const other = a === state ? b : b === state ? a : undefined;
    return other ? [{ other, pair: pairSlug(pair) }] : [];
  });
}
