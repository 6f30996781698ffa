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
