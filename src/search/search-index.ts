import { close, createIndex, type IndexFile, type NewFileResponse } from 'pagefind';
import { CONTENT_LANGUAGE } from '../strings/language.ts';
import type { SearchRecord } from './search-record.ts';
import { stable } from './stable.ts';

/** The files that a searcher loads; Pagefind's own interfaces, which are ten times as large, are left out. */
const NEEDED = new RegExp(
  `^(pagefind\\.js|pagefind-worker\\.js|pagefind-entry\\.json|wasm\\.${CONTENT_LANGUAGE}\\.pagefind|.*\\.pf_\\w+)$`,
);

/** Throws what Pagefind complains of. */
function sound<T extends Pick<NewFileResponse, 'errors'>>(response: T): T {
  if (response.errors.length) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** The files of an index of the records, which keep their order where a search has no words to order them by. */
export async function indexOf(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const index = sound(await createIndex()).index!;
  for (const [order, { url, content, meta, filters }] of records.entries())
    sound(
      await index.addCustomRecord({
        url,
        content,
        language: CONTENT_LANGUAGE,
        meta,
        filters,
        sort: { order: String(order) },
      }),
    );
  const { files } = sound(await index.getFiles());
  await close();
  return stable(files.filter(({ path }) => NEEDED.test(path)));
}
