import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Printable ASCII, and the signs that pages set beside words. */
const ALWAYS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '“”‘’–—…−×·→↕↑↓§€£°';

/** Folders whose text reaches a reader. */
const FOLDERS = ['content', 'src/strings', 'src/states'];

/** Every character that the site can show: what stands in its content, its strings and the names of the states, each once. */
export function charactersOf(root: string, extra = ''): string {
  const seen = new Set([...ALWAYS, ...extra]);
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) seen.add(character);
  return [...seen]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** The Latin ones, with digits and signs: what headings and prose are set in. */
export const latin = (characters: string): string => characters.replace(/[^\p{Script=Latin}\p{Script=Common}]/gu, '');

/** The characters as a list of CSS unicode ranges, neighbours joined: `['U+416-418', 'U+44F']`. */
export function unicodeRange(characters: string): string[] {
  const points = [...new Set(characters)].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`);
}
