import { describe, expect, it } from 'vitest';
import type { Source } from '../schemas/source.ts';
import { SOURCE_KINDS, type SourceKind } from '../schemas/vocabulary.ts';
import { entry, listing, record, source } from '../tests/records.ts';
import { allDocuments, documents, isWeak, onOneWeakSource } from './source-list.ts';
import type { Event } from './timeline.ts';

const document = (more: Partial<Source> = {}) => ({ ...source('Herald'), ...more });
const event = (...sources: ReturnType<typeof document>[]): Event => ({
  entry: entry({ sources }),
  of: { kind: 'country', slug: 'fiji', name: 'Fiji' },
});

describe('the documents', () => {
  it('stand by publisher, then date, then title', () => {
    const sources = [
      document({ publisher: 'TASS', title: 'T' }),
      document({ title: 'Late', published: '2023-01-02' }),
      document({ title: 'B' }),
      document({ title: 'Early', published: '2022' }),
      document({ title: 'A' }),
    ];
    expect(documents([event(...sources)], []).map((found) => found.source.title)).toEqual([
      'A',
      'B',
      'Early',
      'Late',
      'T',
    ]);
  });

  it.each([
    ['the same address', 'https://example.org/shells', 1],
    ['http', 'http://example.org/shells', 1],
    ['a trailing slash', 'https://example.org/shells/', 1],
    ['www', 'https://www.example.org/shells', 1],
    ['all three', 'http://www.example.org/shells/', 1],
    ['another page', 'https://example.org/shells/2', 2],
    ['another query', 'https://example.org/shells?id=2', 2],
    ['another host', 'https://example.com/shells', 2],
  ])('at https://example.org/shells and at %s (%s) are %d', (_, url, n) => {
    const [one, other] = [document({ url: 'https://example.org/shells' }), document({ url })];
    expect(documents([event(one), event(other)], [])).toHaveLength(n);
    expect(documents([event(one)], [{ source: other, where: 'votes' }])).toHaveLength(n);
  });

  it('without an address are one where they have one title', () => {
    const [one, again, other] = [document(), document(), document({ title: 'Another' })];
    expect(documents([event(one), event(again), event(other)], [])).toHaveLength(2);
  });

  it('have every entry that rests on them, and every other place once', () => {
    const [shells, rifles] = [
      document({ url: 'https://example.org/shells' }),
      document({ url: 'https://example.org/rifles' }),
    ];
    const [first, second] = [event(shells), event(shells, rifles)];
    const others = [
      { source: shells, where: 'prose' },
      { source: shells, where: 'prose' },
      { source: shells, where: 'votes' },
    ] as const;
    expect(documents([first, second], others)).toEqual([
      { source: shells, events: [first, second], elsewhere: ['prose', 'votes'] },
      { source: rifles, events: [second], elsewhere: [] },
    ]);
  });
});

describe('all documents', () => {
  it('are those of the ledgers and of all that stands beside them, each with where', () => {
    const ledger = source('Ledger');
    const fiji = record({
      ledger: [entry({ sources: [ledger] })],
      sources: [ledger, source('Prose')],
      sanctions: [{ ...listing('2022-02-24'), sources: [source('List')] }],
    });
    const found = allDocuments({
      records: [fiji],
      blocs: [],
      voteTexts: { sources: { vote: source('Vote') } },
      articles: [{ document: source('Article') }],
    });
    expect(found.map(({ source, events, elsewhere }) => [source.publisher, events.length, ...elsewhere])).toEqual([
      ['Article', 0, 'articles'],
      ['Ledger', 1, 'prose'],
      ['List', 0, 'sanctions'],
      ['Prose', 0, 'prose'],
      ['Vote', 0, 'votes'],
    ]);
  });
});

describe('a weak source', () => {
  const WEAK: readonly SourceKind[] = ['opinion', 'state-media', 'reference', 'seed'];

  it.each(SOURCE_KINDS.map((kind) => [kind, WEAK.includes(kind)] as const))('of the kind %s: %s', (kind, weak) => {
    expect(isWeak(document({ kind }))).toBe(weak);
  });

  it.each([
    ['Mirror site, wording slightly altered.', true],
    ['A repost. Title from the address.', true],
    ['Copy of an AFP dispatch on a small site.', true],
    ['Republished energy-news copy on a minor site; same facts in other copies of the reports', true],
    ['Aggregator', true],
    ['News digest; used only for the denial.', true],
    ['Machine-translated copy.', true],
    ['Staging copy of The Hill.', true],
    ['A rewrite of the wire report.', true],
    ['Title inferred from the address.', false],
    ['Bracketed title is a description.', false],
    ['The page shows no date; it copied nothing.', false],
    ['Copyright 2022 of the ministry.', false],
  ])('by its note %j: %s', (note, weak) => {
    expect(isWeak(document({ note }))).toBe(weak);
  });
});

describe('an entry that hangs on one weak source', () => {
  const [good, weak] = [document(), document({ kind: 'state-media' })];

  it.each([
    ['one weak source', [weak], true],
    ['one good source', [good], false],
    ['two weak sources', [weak, weak], false],
    ['a weak and a good source', [weak, good], false],
    ['no source', [], false],
  ])('has %s: %s', (_, sources, expected) => {
    const given = event(...sources);
    expect(onOneWeakSource([given])).toEqual(expected ? [given] : []);
  });
});
