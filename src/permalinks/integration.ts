import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { missingPermalinks, permalinksOf, shipped } from './permalinks.ts';

/** Fails the build when an address that ever shipped is not in it: journalists link to single sentences. */
export function permalinks(): AstroIntegration {
  let root = '';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const gone = missingPermalinks(shipped(root), permalinksOf(fileURLToPath(dir)));
        if (gone.length === 0) return;
        console.error(
          `\nThese addresses have shipped and would be gone:\n${gone.map((address) => `  ${address}`).join('\n')}\n` +
            'Bring them back. An entry that is wrong keeps its id and gets status: struck and a reason.\n',
        );
        process.exit(1);
      },
    },
  };
}
