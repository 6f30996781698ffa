import type { Fault } from '../fault.ts';
import { show } from '../fault.ts';
import { items, keys, type MdxFile } from '../profile-file.ts';

/** A page whose front matter describes sources. */
export type SourcedFile = Pick<MdxFile<{ sources: Record<string, unknown> }>, 'file' | 'yaml' | 'loose'>;

type LooseSource = { url?: unknown; title?: unknown; note?: unknown };

const sourcesOf = (page: SourcedFile): [string, LooseSource][] =>
  keys(page.loose.sources).map((id) => [id, (page.loose.sources as Record<string, LooseSource | null>)[id] ?? {}]);

/** A source that nothing cites is either forgotten or should go. */
export function checkSourcesUsed(page: SourcedFile, cited: ReadonlySet<string>): Fault[] {
  return sourcesOf(page).flatMap(([id]) =>
    cited.has(id)
      ? []
      : [
          {
            file: page.file,
            ...page.yaml.keyAt(['sources', id]),
            field: `sources.${id}`,
            found: `the source ${show(id)}`,
            expected: 'a source that an entry or the prose cites',
            mend: 'cite it or delete it',
          },
        ],
  );
}

/** An address may be unknown, but not in silence. */
export function checkAddressesKnown(page: SourcedFile): Fault[] {
  return sourcesOf(page).flatMap(([id, source]) =>
    source.url || source.note
      ? []
      : [
          {
            file: page.file,
            ...page.yaml.at(['sources', id]),
            field: `sources.${id}.url`,
            found: 'nothing',
            expected: 'an address, or a note that says why there is none',
            mend: 'add url, or add note',
          },
        ],
  );
}

/** One spelling of an address: without protocol, trailing slash and the marks that trackers add. */
function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?&](utm_[^&]*|fbclid=[^&]*)/g, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

/** Across all pages a document has one title, and an id names one document. */
export function checkOneTitle(pages: readonly SourcedFile[]): Fault[] {
  const titles = new Map<string, { title: unknown; where: string }>();
  const addresses = new Map<string, { address: string; where: string }>();
  return pages.flatMap((page) =>
    sourcesOf(page).flatMap(([id, source]) => {
      const faults: Fault[] = [];
      const where = `${page.file}:${page.yaml.at(['sources', id, 'title']).line}`;
      if (typeof source.url !== 'string') return [];
      const address = sameAddress(source.url);
      const known = titles.get(address);
      if (known && known.title !== source.title)
        faults.push({
          file: page.file,
          ...page.yaml.at(['sources', id, 'title']),
          field: `sources.${id}.title`,
          found: show(source.title),
          expected: `the title that the same address has at ${known.where}: ${show(known.title)}`,
          mend: 'give both the same title',
        });
      titles.set(address, known ?? { title: source.title, where });
      const same = addresses.get(id);
      if (same && same.address !== address)
        faults.push({
          file: page.file,
          ...page.yaml.at(['sources', id, 'url']),
          field: `sources.${id}.url`,
          found: show(source.url),
          expected: `the address that the same id has at ${same.where}`,
          mend: 'give one of them another id',
        });
      addresses.set(id, same ?? { address, where });
      return faults;
    }),
  );
}

/** The source ids that a page's lists cite: the ledger's entries or the members of a bloc. */
export function citedByLists(lists: readonly unknown[]): string[] {
  return items(lists as { sources?: unknown }[]).flatMap((item) =>
    Array.isArray(item.sources) ? item.sources.map(String) : [],
  );
}
