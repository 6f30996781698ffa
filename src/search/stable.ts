import type { IndexFile } from 'pagefind';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sortItems } from './cbor.ts';

/** What stands before the CBOR in each file of an index, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Where the files keep what Pagefind writes in another order each time: the values of a filter, and the filters. */
const VALUES_OF_FILTER = 1;
const FILTERS_OF_META = 3;

const isFilter = ({ path }: IndexFile) => path.endsWith('.pf_filter');
const isMeta = ({ path }: IndexFile) => path.endsWith('.pf_meta');

const hash = (text: string, like: string) =>
  like.replace(/[0-9a-f]+$/, (old) => createHash('sha256').update(text, 'latin1').digest('hex').slice(0, old.length));

/** The name of a file in the index: 'en_1694bb4' of 'filter/en_1694bb4.pf_filter'. */
const nameOf = (path: string) => /(\w+)\.pf_\w+$/.exec(path)![1]!;

/** A file's bytes, unpacked and one to a letter, with the array at a place of it in order. */
function inOrder({ content }: IndexFile, at: number): string {
  const text = gunzipSync(content).toString('latin1');
  return SIGNATURE + sortItems(text.slice(SIGNATURE.length), at);
}

const replaceAll = (text: string, names: ReadonlyMap<string, string>) =>
  [...names].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

/**
 * An index that is the same whenever it is made of the same records. Pagefind 1.5.2 writes filters in an order of
 * chance, and names files by their content, so the names are made anew as well.
 */
export function stable(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rewrite = (file: IndexFile, text: string): IndexFile => {
    const name = nameOf(file.path);
    names.set(name, hash(text, name));
    return {
      path: file.path.replace(name, names.get(name)!),
      content: gzipSync(Buffer.from(text, 'latin1'), { level: 9 }),
    };
  };
  const filters = files.filter(isFilter).map((file) => rewrite(file, inOrder(file, VALUES_OF_FILTER)));
  const metas = files.filter(isMeta).map((file) => rewrite(file, replaceAll(inOrder(file, FILTERS_OF_META), names)));
  const entry = files
    .filter(({ path }) => path === 'pagefind-entry.json')
    .map(({ path, content }) => ({
      path,
      content: Buffer.from(replaceAll(Buffer.from(content).toString(), names)),
    }));
  const changed = [...filters, ...metas, ...entry];
  const rest = files.filter((file) => !isFilter(file) && !isMeta(file) && file.path !== 'pagefind-entry.json');
  return [...rest, ...changed];
}
