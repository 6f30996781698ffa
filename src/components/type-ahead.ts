import { plain } from './plain.ts';

/**
 * Where in a list of plain names, by name, the typed letters lead, as in a select: one letter, or one again and again,
 * goes on to the next name that begins with it; more letters stay while they fit. Comes round at the end.
 * @returns the index, or -1 where no name begins so
 */
export function typeAhead(names: readonly string[], current: number, typed: string): number {
  const letters = plain(typed);
  const stem = /^(.)\1*$/u.test(letters) ? letters.slice(0, 1) : letters;
  const start = current + (stem.length > 1 ? 0 : 1);
  const order = names.map((_, i) => (start + i + names.length) % names.length);
  return order.find((i) => names[i]!.startsWith(stem)) ?? -1;
}
