import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lateScripts } from './late-scripts.ts';
import { ownPolicy } from './own-policy.ts';

/**
 * After the build: each page's policy is made its own, since the site's forty hashes would weigh more than many a page's
 * text, and its scripts come after its faces.
 */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          writeFileSync(file, lateScripts(ownPolicy(readFileSync(file, 'utf8'))));
        }
      },
    },
  };
}
