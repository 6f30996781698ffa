import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every address that ever shipped; none may disappear. */
export const SHIPPED_FILE = 'src/permalinks/shipped.txt';

/** What journalists link to: entries of ledgers, and claims. Sources are not; they may be replaced by better ones. */
const ENTRY_ID = /<li id="((?!source-)[a-z0-9-]+)"/g;

/** The addresses of a built site: its pages, data files and entries, without the base path, sorted. */
export function permalinksOf(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\/?/, '/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const page = file.replace(/index\.html$/, '');
      const ids = [...readFileSync(join(dist, file), 'utf8').matchAll(ENTRY_ID)].map((match) => match[1]);
      return [page, ...ids.map((id) => `${page}#${id}`)];
    });
  return [...pages, ...files.filter((file) => file.startsWith('/data/'))].sort();
}

/** The addresses that shipped before. */
export function shipped(root: string): string[] {
  const file = join(root, SHIPPED_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** What shipped and is gone. */
export function missingPermalinks(before: readonly string[], built: readonly string[]): string[] {
  const there = new Set(built);
  return before.filter((address) => !there.has(address));
}
