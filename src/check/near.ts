import { closest, distance } from 'fastest-levenshtein';

/** Edits beyond which two words are not a slip of the same hand: a third of the length, at least 2, or 1 in a short code. */
const reach = (word: string) => Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));

/** 'did you mean "refusal"?' for the nearest candidate, or nothing where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (!word || candidates.length === 0) return undefined;
  const nearest = closest(word, candidates);
  const slips = distance(word, nearest);
  return slips > 0 && slips <= reach(word) ? `did you mean "${nearest}"?` : undefined;
}
