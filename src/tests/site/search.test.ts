import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchRecord } from '../../search/search-record.ts';
import { STATES } from '../../states/states.ts';
import { DIST, files, page, pages, read } from './site.ts';

/** What the index holds of each result, from the files that the browser reads. */
const records = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => {
    const text = gunzipSync(readFileSync(join(DIST, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as SearchRecord;
  });
const of = (type: string) => records.filter(({ filters }) => filters.type.includes(type as 'entry'));
const idsOf = new Map(
  pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map((node) => node.id))]),
);

describe('the search index', () => {
  it('has a result for every state, by its name', () => {
    const named = of('country').map(({ url, meta: { title } }) => [url, title]);
    expect(named.sort()).toEqual(STATES.map(({ slug, name }) => [`/countries/${slug}/`, name]).sort());
  });

  it('has a result for every entry of every ledger that is not struck', () => {
    const onPages = pages.flatMap(({ address, root }) =>
      root.querySelectorAll('.ledger > li:not([data-status=struck])').map((node) => `${address}#${node.id}`),
    );
    expect(onPages.length).toBeGreaterThan(500);
    expect(
      of('entry')
        .map(({ url }) => url)
        .sort(),
    ).toEqual(onPages.sort());
  });

  it('leads each result to a place that is there, and no two to the same', () => {
    const there = ({ url }: SearchRecord) => {
      const [address = '', id] = url.split('#');
      const ids = idsOf.get(address);
      return ids && (id === undefined || ids.has(id));
    };
    expect(records.filter((record) => !there(record)).map(({ url }) => url)).toEqual([]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('says of each result what it is and what it says', () => {
    expect(records.filter(({ content, meta }) => !content || !meta.title)).toEqual([]);
    expect(
      records.filter(({ content }) => /[<>{}]/.test(content)).map(({ url, content }) => `${url} ${content}`),
    ).toEqual([]);
  });

  it('is named by the entry file, and the records that it is made of are gone', () => {
    const { languages } = JSON.parse(read('/pagefind/pagefind-entry.json')) as {
      languages: Record<string, { hash: string; page_count: number }>;
    };
    expect(Object.keys(languages)).toEqual(['en']);
    expect(files).toContain(`/pagefind/pagefind.${languages['en']!.hash}.pf_meta`);
    expect(languages['en']!.page_count).toBe(records.length);
    expect(files.filter((file) => file.startsWith('/search/'))).toEqual(['/search/index.html']);
  });
});

describe('/search/', () => {
  const { root } = page('/search/');
  const choices = (name: string) =>
    root
      .querySelectorAll(`select[name=${name}] option`)
      .map((option) => option.getAttribute('value'))
      .filter(Boolean)
      .sort();

  it.each(['type', 'state', 'kind', 'status', 'label', 'year'] as const)(
    'offers every %s that the index has',
    (name) => {
      const inIndex = [...new Set(records.flatMap(({ filters }) => filters[name] ?? []))];
      expect(inIndex.length).toBeGreaterThan(1);
      expect(inIndex.filter((value) => !choices(name).includes(value))).toEqual([]);
    },
  );

  it('helps where there is no JavaScript: a word says so, and links lead to the lists', () => {
    expect(root.querySelector('noscript')?.text.trim()).not.toBe('');
    const links = root.querySelectorAll('main dt a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/countries/', '/timeline/', '/sources/']));
  });

  it('is reached from every page, and alone may compile WebAssembly', () => {
    for (const { address, root: other } of pages) {
      expect(other.querySelector('header a[href="/search/"]'), address).not.toBeNull();
      const policy = other.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
      expect(policy?.includes('wasm-unsafe-eval'), address).toBe(address === '/search/');
      expect(policy, address).not.toMatch(/'unsafe-(eval|inline)'/);
    }
  });
});
