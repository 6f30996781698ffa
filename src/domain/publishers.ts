import { SOURCE_KINDS, type SourceKind } from '../schemas/vocabulary.ts';
import type { Document } from './source-list.ts';
import { byFiling, filingName, initialOf, partOf, type Initial, type Part } from './source-parts.ts';

/** Who published documents, and how much of the site rests on them. */
export interface Publisher {
  /** Its name as a part of an address, the same for every way to write it: 'kyiv-independent'. */
  id: string;
  name: string;
  initial: Initial;
  part: Part;
  /** The kinds of its documents, in the order of the kinds. */
  kinds: SourceKind[];
  documents: Document[];
  /** How many entries rest on any of them. */
  entries: number;
}

/** Words of any script in lower case, joined by hyphens; The is left out. */
const idOf = (name: string) =>
  filingName(name)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The name that most of its documents give. */
const nameOf = (documents: readonly Document[]) =>
  [...Map.groupBy(documents, ({ source }) => source.publisher)].sort(([, a], [, b]) => b.length - a.length)[0]![0];

function publisherOf(id: string, documents: Document[]): Publisher {
  const name = nameOf(documents);
  const initial = initialOf(name);
  return {
    id,
    name,
    initial,
    part: partOf(initial),
    kinds: SOURCE_KINDS.filter((kind) => documents.some(({ source }) => source.kind === kind)),
    documents,
    entries: new Set(documents.flatMap(({ events }) => events)).size,
  };
}

/** Every publisher as it is filed, with its documents in the order given. */
export function publishers(documents: readonly Document[]): Publisher[] {
  const byId = Map.groupBy(documents, ({ source }) => idOf(source.publisher));
  return [...byId].map(([id, own]) => publisherOf(id, own)).sort((a, b) => byFiling(a.name, b.name));
}

/** The publishers on which most entries rest, at most as many as asked for. */
export const mostCited = (list: readonly Publisher[], n: number): Publisher[] =>
  [...list].sort((a, b) => b.entries - a.entries || b.documents.length - a.documents.length).slice(0, n);
