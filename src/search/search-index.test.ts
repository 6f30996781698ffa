import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { indexOf } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

const KINDS = ['arms', 'trade', 'visit', 'law', 'vote'] as const;
const records = Array.from({ length: 40 }, (_, i): SearchRecord => ({
  url: `/countries/fiji/#act-${i}`,
  content: `It did number ${i}.`,
  meta: { title: `Fiji ${i}`, states: 'Fiji, Viti' },
  filters: { type: ['entry'], kind: [KINDS[i % 5]!], year: [String(2014 + (i % 7))], state: ['fiji'] },
}));
const hex = (files: Awaited<ReturnType<typeof indexOf>>) =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]).sort();
const paths = (files: Awaited<ReturnType<typeof indexOf>>) => files.map(({ path }) => path);

describe('the index', () => {
  it('is the same each time that it is made', async () => {
    const first = hex(await indexOf(records));
    for (let i = 0; i < 3; i++) expect(hex(await indexOf(records))).toEqual(first);
  });

  it('names every file that it holds', async () => {
    const files = await indexOf(records);
    const textOf = (pattern: RegExp) => {
      const { content } = files.find(({ path }) => pattern.test(path))!;
      return (content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content)).toString('latin1');
    };
    const named = textOf(/entry\.json$/) + textOf(/\.pf_meta$/);
    const names = paths(files).flatMap((path) => /(en_[0-9a-f]+)\.pf_/.exec(path)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(records.length);
    expect(names.filter((name) => !named.includes(`${name}`))).toEqual([]);
  });

  it('leaves out what no searcher of this site loads', async () => {
    expect(
      paths(await indexOf(records))
        .filter((path) => !path.includes('/'))
        .map((path) => path.replace(/en_[0-9a-f]+/, ''))
        .sort(),
    ).toEqual(['pagefind-entry.json', 'pagefind-worker.js', 'pagefind..pf_meta', 'pagefind.js', 'wasm.en.pagefind']);
  });

  it('fails where a record cannot be read', async () => {
    await expect(indexOf([{ ...records[0]!, url: 1 as unknown as string }])).rejects.toBeDefined();
  });
});
