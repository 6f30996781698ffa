import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOwnHashes } from './own-hashes.ts';

/** After a build: each page's policy is cut down to the page, since Astro names the styles and scripts of all in each. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
