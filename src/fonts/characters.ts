import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Printable ASCII, and the signs that pages set beside words. */
const ALWAYS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '“”‘’–—…−×·→↕↑↓§€£°';

/** The files whose text reaches a reader of a build in one language. */
const filesOf = (language: string) => ['content/**/*.*', 'src/states/*.ts', `src/strings/${language}{.ts,/*.ts}`];

/** Every character that the site can show: what stands in its content, its strings and the names of the states, each once. */
export function charactersOf(root: string, language: string, extra = ''): string {
  const seen = new Set([...ALWAYS, ...extra]);
  for (const file of globSync(filesOf(language), { cwd: root }))
    for (const character of readFileSync(join(root, file), 'utf8')) seen.add(character);
  return [...seen]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Scripts besides the Latin that the faces have. */
const OTHER_SCRIPTS = ['Cyrl', 'Grek'];

/** What headings and prose are set in: Latin characters and those of the page's own script, with digits and signs. */
export function common(characters: string, language: string): string {
  const { script } = new Intl.Locale(language).maximize();
  const own = OTHER_SCRIPTS.includes(script ?? '') ? `\\p{Script=${script}}` : '';
  return characters.replace(new RegExp(`[^\\p{Script=Latin}\\p{Script=Common}${own}]`, 'gu'), '');
}

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
