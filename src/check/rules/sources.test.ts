import { describe, expect, it } from 'vitest';
import { SANCTIONS_FILE, SECOND, SECOND_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, lineOf, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const UNUSED =
  '  gazette-2021:\n    url: https://example.org/gazette\n    title: Gazette\n    publisher: Gazette\n    language: en\n    kind: news\n';

describe('a source', () => {
  itFinds([
    {
      slip: 'that nothing cites',
      swap: ['  courier-2022-shells:\n', `${UNUSED}  courier-2022-shells:\n`],
      at: 'gazette-2021:',
      field: 'sources.gazette-2021',
      says: 'cite it or delete it',
    },
    {
      slip: 'whose id is a number and that nothing cites',
      swap: ['  courier-2022-shells:\n', `${UNUSED.replace('gazette-', '')}  courier-2022-shells:\n`],
      at: '  2021:',
      field: 'sources.2021',
      says: 'cite it or delete it',
    },
    {
      slip: 'without an address or a note',
      swap: ['    url: https://example.org/herald/shells\n', ''],
      at: 'title: Shells for Russia',
      field: 'sources.herald-2022-shells.url',
      says: 'add url, or add note',
    },
    {
      slip: 'of a table that no row cites',
      file: SANCTIONS_FILE,
      swap: ['sources:\n', `sources:\n${UNUSED}`],
      at: 'gazette-2021:',
      field: 'sources.gazette-2021',
      says: 'cite it or delete it',
    },
  ]);
});

describe('a document that two profiles cite', () => {
  const content = useContent();
  const faultsWith = (...swap: [string, string]) => {
    const text = swapped(SECOND, swap);
    content.write(SECOND_FILE, text);
    return { text, faults: checkContent({ root: content.root, today: TODAY }) };
  };

  it('has one title', () => {
    const { text, faults } = faultsWith('title: From Suva to the front', 'title: From Suva to war');
    expect(faults).toMatchObject([
      {
        file: SECOND_FILE,
        line: lineOf(text, 'title: From Suva to war'),
        field: 'sources.courier-2022-shells.title',
        found: '"From Suva to war"',
        expected: 'the title that the same address has at content/countries/fiji.mdx:54: "From Suva to the front"',
      },
    ]);
  });

  it.each([
    'http://example.org/courier/shells',
    'https://www.example.org/courier/shells/',
    'https://example.org/courier/shells#top',
    'https://example.org/courier/shells?utm_source=feed&utm_medium=rss',
  ])('has one title also at %s', (url) => {
    const { faults } = faultsWith(
      'https://example.org/courier/shells\n    title: From Suva to the front',
      `${url}\n    title: From Suva to war`,
    );
    expect(faults.map(({ field }) => field)).toEqual(['sources.courier-2022-shells.title']);
  });

  it('lends its id to no other', () => {
    const { text, faults } = faultsWith('https://example.org/courier/shells', 'https://example.org/courier/rifles');
    expect(faults).toMatchObject([
      {
        file: SECOND_FILE,
        line: lineOf(text, 'https://example.org/courier/rifles'),
        field: 'sources.courier-2022-shells.url',
        expected: expect.stringContaining('content/countries/fiji.mdx') as string,
        mend: 'give one of them another id',
      },
    ]);
  });

  it('is no fault', () => {
    expect(faultsWith('code: TON', 'code: TON').faults).toEqual([]);
  });
});
