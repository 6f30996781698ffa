import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexOf } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** Where the page of the records puts them, and where the index goes. */
const RECORDS = 'search/records.json';
const INDEX = 'pagefind';

/** Makes the search index of the built site. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const records = JSON.parse(readFileSync(join(dist, RECORDS), 'utf8')) as SearchRecord[];
        rmSync(join(dist, RECORDS));
        for (const { path, content } of await indexOf(records)) {
          const file = join(dist, INDEX, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
