/** The list of sources in parts, by the initial of the publisher, as a library files it. */

const DIGITS = 'digits';
const OTHERS = 'others';

/** 'a' to 'z'; digits stand before them, what is not Latin behind them. */
export type Initial = string;

/** Each part from its first initial to its last. They are addresses: they stay as they are. */
export const PARTS = ['a', 'b-c', 'd-e', 'f-j', 'k-l', 'm-n', 'o-q', 'r', 's-t', 'u-z'] as const;
export type Part = (typeof PARTS)[number];

/** A publisher's name as it is filed: 'The Moscow Times' among the M, '«Arguments»' among the A. */
export const filingName = (publisher: string): string =>
  publisher.replace(/^the\s+(?=\S)/i, '').replace(/^[^\p{Letter}\p{Number}]+/u, '');

/** What a publisher is filed under, without case and accents. */
export function initialOf(publisher: string): Initial {
  const first = filingName(publisher).normalize('NFD').charAt(0).toLowerCase();
  if (/\d/.test(first)) return DIGITS;
  return /[a-z]/.test(first) ? first : OTHERS;
}

/** The part that holds an initial: digits are in the first, what is not Latin in the last. */
export function partOf(initial: Initial): Part {
  const last = PARTS[PARTS.length - 1]!;
  if (initial === DIGITS) return PARTS[0];
  if (initial === OTHERS) return last;
  return PARTS.find((part) => initial <= part.slice(-1)) ?? last;
}

/** Where an initial stands among the others. */
const rank = (initial: Initial) => (initial === DIGITS ? ' ' : initial === OTHERS ? '~' : initial);

/** Compares two publishers as they are filed. */
export function byFiling(a: string, b: string): number {
  const [rankA, rankB] = [rank(initialOf(a)), rank(initialOf(b))];
  if (rankA !== rankB) return rankA < rankB ? -1 : 1;
  return filingName(a).localeCompare(filingName(b), 'en');
}
