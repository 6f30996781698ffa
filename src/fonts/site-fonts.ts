import { fontProviders } from 'astro/config';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { STATES } from '../states/states.ts';
import { charactersOf, latin } from './characters.ts';

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

/** Writes one face with the given characters alone, and gives its path. */
async function cut({ file }: Face, characters: string, root: string): Promise<string> {
  const original = readFileSync(createRequire(import.meta.url).resolve(file));
  const small = await subset(original, characters, { targetFormat: 'woff2', keepFeatures: FEATURES });
  const path = join(root, CACHE, file.replace(/^.*\//, '').replace('.ttf', '.woff2'));
  mkdirSync(join(root, CACHE), { recursive: true });
  writeFileSync(path, small);
  return path;
}

async function family(
  name: string,
  cssVariable: string,
  faces: readonly Face[],
  characters: string,
  fallback: string,
  root: string,
) {
  const variants = await Promise.all(
    faces.map(async (face) => ({
      weight: face.weight,
      style: 'normal' as const,
      // A face that comes too late waits for the next page: text that is being read must not move.
      display: 'optional' as const,
      src: [await cut(face, characters, root)] as [string],
    })),
  );
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks: [fallback],
    options: { variants: variants as [(typeof variants)[number], ...typeof variants] },
  };
}

/** The site's faces for Astro, cut down to the characters that the site shows: a serif for headings and prose, a sans for data. */
export async function siteFonts(root: string) {
  const names = STATES.map(({ name }) => name).join('');
  const characters = charactersOf(root, names);
  return Promise.all([
    family('Source Serif', '--font-serif', SERIF, latin(characters), 'serif', root),
    family('Source Sans', '--font-sans', SANS, characters, 'sans-serif', root),
  ]);
}
