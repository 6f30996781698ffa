import { distance } from 'fastest-levenshtein';
import { plain } from './plain.ts';

/** Something that an address may have meant, by each of its names. */
export interface Named {
  names: readonly string[];
  href: string;
}

/** Letters from which on a part of a name is worth something. */
const PART = 4;
/** How many are offered where several are as near. */
const OFFERED = 3;

const words = (text: string) =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 0 for the same words, 1 for a part of them, more by the letters that differ; undefined where more than a third do. */
function farness(piece: string, name: string): number | undefined {
  if (piece === name) return 0;
  if (Math.min(piece.length, name.length) >= PART && (name.includes(piece) || piece.includes(name))) return 1;
  const slips = distance(piece, name);
  return slips <= piece.length / 3 ? 1 + slips : undefined;
}

/**
 * What the last part of an address may have meant: the nearest by name, at most three where they are as near, none where
 * nothing is near. 'belaruss' gives Belarus, 'korea' both Koreas.
 */
export function nearestNames<T extends Named>(path: string, places: readonly T[]): T[] {
  const piece = words(path.split('/').filter(Boolean).at(-1) ?? '');
  if (!piece) return [];
  const found = places.flatMap((place) => {
    const far = place.names.map((name) => farness(piece, words(name))).filter((each) => each !== undefined);
    return far.length ? [{ place, far: Math.min(...far) }] : [];
  });
  const nearest = Math.min(...found.map(({ far }) => far));
  return found
    .filter(({ far }) => far === nearest)
    .slice(0, OFFERED)
    .map(({ place }) => place);
}
