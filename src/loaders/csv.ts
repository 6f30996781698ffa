import type { Loader } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTable } from './table.ts';

/** Loads one CSV file, a row an entry; the id is the row's key columns joined by a space. */
export function csv(file: string, key: readonly string[]): Loader {
  return {
    name: 'csv',
    load: async ({ config, parseData, store, watcher }) => {
      const path = fileURLToPath(new URL(file, config.root));
      const load = async () => {
        store.clear();
        for (const { cells, line } of parseTable(readFileSync(path, 'utf8')).rows) {
          const id = key.map((column) => cells[column]).join(' ');
          store.set({ id, data: await parseData({ id, data: cells, filePath: `${file}:${line}` }) });
        }
      };
      await load();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) void load();
      });
    },
  };
}
