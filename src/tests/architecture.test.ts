import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder of src may import what: its own files, the folders named, and the packages named. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  schemas: { folders: [], packages: ['zod'] },
  states: { folders: [], packages: ['world-countries'] },
  domain: { folders: ['schemas', 'states'], packages: [] },
  charts: {
    folders: [],
    packages: [
      'd3',
      'topojson-client',
      'topojson-simplify',
      'topojson-specification',
      'geojson',
      'node:fs',
      'node:module',
    ],
  },
  exports: { folders: ['charts', 'domain', 'schemas'], packages: [] },
  loaders: { folders: ['schemas'], packages: ['d3', 'astro/loaders', 'node:fs', 'node:url'] },
  check: {
    folders: ['schemas', 'states', 'domain', 'loaders'],
    packages: ['zod', 'yaml', 'satteri', 'fastest-levenshtein', 'astro', 'node:fs', 'node:path', 'node:url'],
  },
  fonts: {
    folders: ['states', 'strings'],
    packages: ['astro/config', 'subset-font', 'node:fs', 'node:module', 'node:path'],
  },
  theme: { folders: [], packages: ['node:crypto'] },
  permalinks: { folders: [], packages: ['astro', 'node:fs', 'node:path', 'node:url'] },
  policy: { folders: [], packages: ['astro', 'node:crypto', 'node:fs', 'node:path', 'node:url'] },
  search: {
    folders: ['addresses.ts', 'check', 'domain', 'schemas', 'states', 'strings'],
    packages: ['astro', 'pagefind', 'satteri', 'node:crypto', 'node:fs', 'node:path', 'node:url', 'node:zlib'],
  },
  strings: { folders: ['domain', 'schemas', 'states'], packages: [] },
  styles: { folders: [], packages: [] },
  components: {
    folders: ['addresses.ts', 'charts', 'domain', 'exports', 'schemas', 'states', 'strings', 'theme'],
    packages: ['fastest-levenshtein'],
  },
  layouts: { folders: ['addresses.ts', 'components', 'styles', 'strings', 'theme'], packages: ['astro:assets'] },
  pages: {
    folders: [
      'addresses.ts',
      'content.ts',
      'charts',
      'components',
      'domain',
      'exports',
      'layouts',
      'schemas',
      'search',
      'states',
      'strings',
    ],
    packages: ['astro'],
  },
  setup: {
    folders: ['check', 'schemas', 'states'],
    packages: ['playwright-core', 'node:child_process', 'node:crypto', 'node:fs', 'node:http', 'node:path'],
  },
};

/** What a pure folder must not say, beside what it must not import. */
const NEVER: Record<string, RegExp> = {
  domain: /\bDate\.now\(|new Date\(\)|\bdocument\.|\bwindow\.|\bprocess\./,
  charts: /\bDate\.now\(|new Date\(\)|\bdocument\.|\bwindow\.|\.style\(/,
};

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name) && !entry.name.includes('.test.'))
  .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2]!);

/** The components that a file takes by name, which is to draw them, and those that they draw. */
function drawnBy(file: string, drawn = new Set<string>()): Set<string> {
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/^import \w+ from '([^']+\.astro)';$/gm)) {
    const component = normalize(join(dirname(file), target!));
    if (!drawn.has(component)) drawnBy(component, drawn.add(component));
  }
  return drawn;
}

describe('architecture', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (folder, may) => {
    const wrong = sources
      .filter((file) => file.startsWith(`src/${folder}/`))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => {
            if (!target.startsWith('.')) return !may.packages.includes(target);
            const place = normalize(join(dirname(file), target)).split('/')[1]!;
            return place !== folder && !may.folders.includes(place);
          })
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('covers every folder', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((folder) => folder !== 'tests').sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(Object.entries(NEVER))('%s knows no clock, no document and no window', (folder, never) => {
    const wrong = sources.filter(
      (file) =>
        file.startsWith(`src/${folder}/`) &&
        never.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only two files know astro:content, so that its changes stay there', () => {
    const knowing = sources.filter((file) => importsOf(file).includes('astro:content'));
    expect(knowing.sort()).toEqual(['src/content.config.ts', 'src/content.ts']);
  });
  it('shows every component on the page of styles', () => {
    const shown = drawnBy('src/pages/style/[...dev].astro');
    const components = sources.filter((file) => file.startsWith('src/components/') && file.endsWith('.astro'));
    expect(components.filter((file) => !shown.has(file))).toEqual([]);
  });
});
