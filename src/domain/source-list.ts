import type { Source } from '../schemas/source.ts';
import type { SourceKind } from '../schemas/vocabulary.ts';
import type { BlocRecord } from './bloc-record.ts';
import type { StateRecord } from './record.ts';
import { events, type Event } from './timeline.ts';

/** Where a source is used outside ledgers. */
export type Elsewhere = 'prose' | 'members' | 'sanctions' | 'votes' | 'articles';

/** One document, and every place on the site that rests on it. */
export interface Document {
  source: Source;
  /** Entries of ledgers that cite it. */
  events: Event[];
  /** Where else it is used. */
  elsewhere: Elsewhere[];
}

/** All that cites. */
export interface Citing {
  records: readonly StateRecord[];
  blocs: readonly BlocRecord[];
  voteTexts: { sources: Readonly<Record<string, Source>> };
  articles: readonly { document: Source }[];
}

/** A source used outside ledgers. */
interface Use {
  source: Source;
  where: Elsewhere;
}

/** Every use of a source outside ledgers. */
function usesElsewhere({ records, blocs, voteTexts, articles }: Citing): Use[] {
  const at = (where: Elsewhere) => (source: Source) => ({ source, where });
  return [
    ...records.flatMap(({ sources }) => sources.map(at('prose'))),
    ...blocs.flatMap(({ sources }) => sources.map(at('members'))),
    ...records.flatMap(({ sanctions }) => sanctions.flatMap(({ sources }) => sources.map(at('sanctions')))),
    ...Object.values(voteTexts.sources).map(at('votes')),
    ...articles.map(({ document }) => document).map(at('articles')),
  ];
}

/** One spelling of an address, so that a document that two pages cite stands once. */
const keyOf = (source: Source) => (source.url ?? source.title).replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Every document once, by publisher, then date. */
export function documents(events: readonly Event[], others: readonly Use[]): Document[] {
  const byKey = new Map<string, Document>();
  const of = (source: Source) => {
    const key = keyOf(source);
    return byKey.get(key) ?? byKey.set(key, { source, events: [], elsewhere: [] }).get(key)!;
  };
  for (const event of events) for (const source of event.entry.sources) of(source).events.push(event);
  for (const { source, where } of others) {
    const found = of(source);
    if (!found.elsewhere.includes(where)) found.elsewhere.push(where);
  }
  return [...byKey.values()].sort(
    (a, b) =>
      a.source.publisher.localeCompare(b.source.publisher, 'en') ||
      (a.source.published ?? '').localeCompare(b.source.published ?? '') ||
      a.source.title.localeCompare(b.source.title, 'en'),
  );
}

/** Every document that the site rests on. */
export const allDocuments = (citing: Citing): Document[] =>
  documents(events(citing.records, citing.blocs), usesElsewhere(citing));

/** Kinds that alone are a weak footing for a fact. */
const WEAK_KINDS: readonly SourceKind[] = ['state-media', 'opinion', 'seed', 'reference'];
/** Notes that tell of a copy, not the page itself. */
const COPY = /\b(mirror|repost|copy|copies|aggregator|digest|rewrite|rewritten|machine-translated|staging)\b/i;

export const isWeak = (source: Source): boolean =>
  WEAK_KINDS.includes(source.kind) || (source.note !== undefined && COPY.test(source.note));

/** Entries whose only source is a weak one. */
export function onOneWeakSource(events: readonly Event[]): Event[] {
  return events.filter(({ entry }) => entry.sources.length === 1 && entry.sources.every(isWeak));
}
