import type { Found } from './search-result.ts';

/** What is used here of the interface of Pagefind. */
export interface Index {
  options(options: object): Promise<void>;
  /** Begins to load what every search needs. */
  init(): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: Result[] }>;
}
export interface Result {
  data(): Promise<Found>;
}

const OPTIONS = {
  // The addresses in the index have the base path already.
  baseUrl: '/',
  // A state's own page stands before the entries on it, and an entry that says a name before one on that state's page.
  ranking: { metaWeights: { title: 5, names: 5, states: 0.2 } },
};

/** Opens the index, so that it is there when the reader has typed. */
export async function openIndex(address: string): Promise<Index> {
  const index = (await import(/* @vite-ignore */ address)) as Index;
  await index.options(OPTIONS);
  await index.init();
  return index;
}

/**
 * The results, best first, what the founding articles claim after the record.
 * @param words what is asked for; without words the results stand in the order of the index
 * @param filters a value for each filter that is chosen
 */
export async function find(index: Index, words: string | null, filters: Record<string, string>): Promise<Result[]> {
  if (!words) return (await index.search(null, { filters, sort: { order: 'asc' } })).results;
  if (filters['type']) return (await index.search(words, { filters })).results;
  const parts = await Promise.all([
    index.search(words, { filters: { ...filters, not: { type: 'claim' } } }),
    index.search(words, { filters: { ...filters, type: 'claim' } }),
  ]);
  return parts.flatMap(({ results }) => results);
}

/** What results say; each is a small file. */
export const told = (results: readonly Result[]): Promise<Found[]> =>
  Promise.all(results.map((result) => result.data()));
