import type { HTMLElement } from 'node-html-parser';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../schemas/entry.ts';
import type { Source } from '../../schemas/source.ts';
import { SOURCE_KINDS } from '../../schemas/vocabulary.ts';
import { messages } from '../../strings/messages.ts';
import { page, pages } from './site.ts';

/** Every source that content/ describes, and every entry that cites one, read without the site's code. */

type Sourced = { ledger?: Entry[]; sources: Record<string, Source> };

const yaml = <T>(file: string) => parse(readFileSync(`content/${file}`, 'utf8').split('\n---\n')[0]!) as T;
const mdx = (folder: string) =>
  readdirSync(`content/${folder}`).map((name) => ({
    address: `/${folder}/${name.replace('.mdx', '')}/`,
    ...yaml<Sourced>(`${folder}/${name}`),
  }));
const ledgers = [...mdx('countries'), ...mdx('blocs')];
const tables = ['un-votes/texts.yaml', 'un-votes/dataset.yaml', 'sanctions/dataset.yaml'].map((name) =>
  yaml<Sourced>(`datasets/${name}`),
);
const articles = readdirSync('content/claims').map((name) => yaml<{ document: Source }>(`claims/${name}`).document);
const described = [...[...ledgers, ...tables].flatMap(({ sources }) => Object.values(sources)), ...articles];

/** One spelling of an address. */
const same = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const citing = ledgers.flatMap(({ address, ledger = [], sources }) =>
  ledger
    .filter(({ status }) => status !== 'struck')
    .map((entry) => ({ href: `${address}#${entry.id}`, sources: entry.sources.map((id) => sources[id]!) })),
);

const { root } = page('/sources/');
const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
const parts = pages.filter(({ address }) => /^\/sources\/.+\/$/.test(address));
const documents = parts.flatMap(({ address, root: part }) =>
  part.querySelectorAll('li[data-item]').map((item) => {
    const hrefs = item.querySelectorAll('a').map((link) => link.getAttribute('href')!);
    return {
      address,
      item,
      heading: item.closest('div')!.querySelector('h3')!,
      url: hrefs.find((href) => /^https?:/.test(href)),
      resting: hrefs.filter((href) => !/^https?:/.test(href)),
    };
  }),
);
/** A publisher's name without The, case and marks, nor the sign that links to it. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

describe('the parts of /sources/', () => {
  it('has every address of content once', () => {
    const shown = documents.flatMap(({ url }) => (url ? [same(url)] : []));
    const wanted = new Set(described.flatMap(({ url }) => (url ? [same(url)] : [])));
    expect(
      [...wanted].filter((url) => !shown.includes(url)),
      'not there',
    ).toEqual([]);
    expect(
      shown.filter((url) => !wanted.has(url)),
      'of no source',
    ).toEqual([]);
    expect(
      shown.filter((url, i) => shown.indexOf(url) !== i),
      'twice',
    ).toEqual([]);
  });

  it('has every document of which no address is known, once', () => {
    const shown = documents.filter(({ url }) => !url).map(({ item }) => text(item.querySelector('cite')));
    const titles = new Set(described.filter(({ url }) => !url).map(({ title }) => title));
    expect(shown.sort()).toEqual([...titles].sort());
  });

  it('has under each document the entries that rest on it', () => {
    const expected = new Map<string, string[]>();
    for (const { href, sources } of citing)
      for (const { url } of sources) if (url) expected.set(same(url), [...(expected.get(same(url)) ?? []), href]);
    for (const { url, resting } of documents.filter((document) => document.url))
      expect([...resting].sort(), url).toEqual((expected.get(same(url!)) ?? []).sort());
  });

  it('says of each that no entry rests on where it is used', () => {
    const idle = documents.filter(({ resting }) => resting.length === 0);
    const places = Object.values(messages.sources.elsewhere);
    expect(
      idle.filter(({ item }) => !places.some((where) => text(item).endsWith(where))).map(({ url }) => url),
    ).toEqual([]);
  });

  it('have it under the publisher that content gives it', () => {
    const given = Map.groupBy(
      described.filter(({ url }) => url),
      ({ url }) => same(url!),
    );
    for (const { url, heading } of documents.filter((document) => document.url)) {
      const names = given.get(same(url!))!.map(({ publisher }) => plain(publisher));
      expect(names, url).toContain(plain(text(heading)));
    }
  });

  it('file a publisher by its first letter, The left out', () => {
    for (const { address, heading } of documents) {
      const [from = '', to = from] = address.split('/')[2]!.split('-');
      const filed = plain(text(heading)).normalize('NFD')[0]!;
      if (/[a-z]/.test(filed)) expect(filed >= from && filed <= to, `${text(heading)} in ${address}`).toBe(true);
      else expect(['/sources/a/', '/sources/u-z/']).toContain(address);
    }
  });

  it('are light: none has more than 200 documents, and all can be reached from each', () => {
    for (const { address, root: part } of [page('/sources/'), ...parts]) {
      expect(part.querySelectorAll('li[data-item]').length, address).toBeLessThanOrEqual(200);
      const leads = part.querySelectorAll('ul.initials a').map((link) => link.getAttribute('href')!.split('#')[0]);
      expect([...new Set(leads)].sort(), address).toEqual(parts.map((other) => other.address).sort());
    }
  });
});

describe('/sources/', () => {
  it('names the publishers on which most entries rest, and how many', () => {
    const resting = new Map<string, number>();
    for (const { sources } of citing)
      for (const name of new Set(sources.map(({ publisher }) => plain(publisher))))
        resting.set(name, (resting.get(name) ?? 0) + 1);
    const rows = root.querySelectorAll('table tbody tr').map((row) => ({
      name: text(row.querySelector('th')),
      href: row.querySelector('a')!.getAttribute('href')!,
      numbers: row.querySelectorAll('td').slice(1).map(text),
    }));
    expect(rows.length).toBe(40);
    expect(rows.map(({ numbers }) => Number(numbers[1]))).toEqual(
      [...resting.values()].sort((a, b) => b - a).slice(0, rows.length),
    );
    for (const { name, href, numbers } of rows) {
      const own = documents.filter(({ heading }) => plain(text(heading)) === plain(name));
      expect(numbers, name).toEqual([own.length, resting.get(plain(name))].map(String));
      expect(`${own[0]!.address}#${own[0]!.heading.id}`).toBe(href);
    }
  });

  it('counts the documents by kind', () => {
    const counts = root
      .querySelectorAll('dl.counts div')
      .map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]);
    const counted = SOURCE_KINDS.map((kind) => [
      messages.sourceKinds[kind],
      messages.number(documents.filter(({ item }) => item.getAttribute('data-kind') === kind).length),
    ]).filter(([, n]) => n !== '0');
    expect(counts).toEqual(counted);
    expect(text(root.querySelector('.lead'))).toContain(`${messages.number(documents.length)} documents`);
    expect(text(root.querySelector('.lead'))).toContain(`${citing.length} entries`);
  });
});

describe('the entries that hang on one weak source', () => {
  const WEAK = ['state-media', 'opinion', 'seed', 'reference'];
  const list = root.querySelector('section[aria-labelledby=weak]')!;
  const shown = list.querySelectorAll('li').map((item) => item.querySelector('a')!.getAttribute('href')!);

  it('are all there whose only source is of a weak kind', () => {
    const weak = citing.filter(({ sources }) => sources.length === 1 && WEAK.includes(sources[0]!.kind));
    expect(weak.map(({ href }) => href).filter((href) => !shown.includes(href))).toEqual([]);
  });

  it('have one source, of a weak kind or with a note', () => {
    const bySource = new Map(citing.map(({ href, sources }) => [href, sources]));
    const strong = shown.filter((href) => {
      const [source, ...others] = bySource.get(href) ?? [];
      return !source || others.length > 0 || !(WEAK.includes(source.kind) || source.note);
    });
    expect(strong).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
    expect(text(list.querySelector('summary'))).toBe(`${shown.length} entries`);
  });
});
