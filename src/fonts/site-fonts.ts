import { fontProviders } from 'astro/config';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { statesIn } from '../states/states.ts';
import { LANGUAGE, LANGUAGE_ID } from '../strings/language.ts';
import { messages } from '../strings/messages.ts';
import { charactersOf, common, unicodeRange } from './characters.ts';

/** Where the subsets are kept between builds; nothing of it is committed. */
const CACHE = 'node_modules/.cache/fonts';
/** Kerning and tabular figures; small capitals and the like would double the size. */
const FEATURES = ['kern', 'tnum'];

interface Face {
  weight: number;
  file: string;
}

const SERIF: readonly Face[] = [
  { weight: 400, file: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
  { weight: 600, file: 'source-serif/TTF/SourceSerif4-Semibold.ttf' },
];
const SANS: readonly Face[] = [
  { weight: 400, file: 'source-sans/TTF/SourceSans3-Regular.ttf' },
  { weight: 600, file: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
];

/** Writes one face with the given characters alone under the folder of its family, and gives its path. */
async function cut({ file }: Face, name: string, characters: string, root: string): Promise<string> {
  const original = readFileSync(createRequire(import.meta.url).resolve(file));
  // Hints for coarse screens are a third of the sans; the serif comes without any.
  const small = await subset(original, characters, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
  const folder = join(root, CACHE, name);
  const path = join(folder, file.replace(/^.*\//, '').replace('.ttf', '.woff2'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, small);
  return path;
}

/** A family for Astro. Without a fallback it stands before another family in a stack, and only for the characters that it has. */
async function family(
  name: string,
  cssVariable: string,
  faces: readonly Face[],
  characters: string,
  fallback: string | undefined,
  root: string,
) {
  const variants = await Promise.all(
    faces.map(async (face) => ({
      weight: face.weight,
      style: 'normal' as const,
      // A face that comes too late waits for the next page: text that is being read must not move.
      display: 'optional' as const,
      src: [await cut(face, name, characters, root)] as [string],
      ...(fallback ? {} : { unicodeRange: unicodeRange(characters) }),
    })),
  );
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks: fallback ? [fallback] : [],
    options: { variants: variants as [(typeof variants)[number], ...typeof variants] },
  };
}

/**
 * The site's faces for Astro, cut down to the characters that the site shows: a serif for headings and prose, a sans for
 * data. What the sans has beyond the page's script is a family of its own, fetched by the pages that show a foreign title or name.
 */
export async function siteFonts(root: string) {
  const names = statesIn(messages)
    .map(({ name }) => name)
    .join('');
  const characters = charactersOf(root, LANGUAGE_ID, names);
  const ours = common(characters, LANGUAGE.language);
  const foreign = [...characters].filter((character) => !ours.includes(character)).join('');
  return Promise.all([
    family('Source Serif', '--font-serif', SERIF, ours, 'serif', root),
    family('Source Sans', '--font-sans', SANS, ours, 'sans-serif', root),
    family('Source Sans Foreign', '--font-sans-foreign', SANS, foreign, undefined, root),
  ]);
}
