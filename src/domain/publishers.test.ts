import { describe, expect, it } from 'vitest';
import { entry, source } from '../tests/records.ts';
import { mostCited, publishers } from './publishers.ts';
import type { Document } from './source-list.ts';
import type { Event } from './timeline.ts';

const event = (id: string): Event => ({
  entry: entry({ id }),
  of: { kind: 'country', slug: 'fiji', name: 'Fiji' },
});
const [first, second, third] = [event('first'), event('second'), event('third')];
const document = (publisher: string, events: Event[] = [], more: Parameters<typeof source>[1] = {}): Document => ({
  source: source(publisher, more),
  events,
  elsewhere: [],
});

describe('the publishers', () => {
  it('are filed, each once with its documents in the order given', () => {
    const given = [document('TASS'), document('The Astana Times'), document('24.kg'), document('TASS', [first!])];
    expect(publishers(given).map(({ name, documents }) => [name, documents])).toEqual([
      ['24.kg', [given[2]]],
      ['The Astana Times', [given[1]]],
      ['TASS', [given[0], given[3]]],
    ]);
  });

  it.each([
    ['Kyiv Independent', 'kyiv-independent', 'k', 'k-l'],
    ['The Moscow Times (AFP)', 'moscow-times-afp', 'm', 'm-n'],
    ['24.kg', '24-kg', 'digits', 'a'],
    ['Türkiye Today', 'turkiye-today', 't', 's-t'],
    ['Известия', 'известия', 'others', 'u-z'],
  ])('have an address: %s is %s under %s in %s', (name, id, initial, part) => {
    expect(publishers([document(name)])).toMatchObject([{ id, initial, part }]);
  });

  it('are one where their names differ in case, marks or The alone, under the commonest', () => {
    const names = ['The News.Az', 'News.az', 'News.Az', 'NEWS (Az)', 'News.Az'];
    const [found, ...others] = publishers(names.map((name) => document(name)));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: 'News.Az', id: 'news-az' });
    expect(found!.documents).toHaveLength(names.length);
  });

  it('count an entry once that rests on two of their documents', () => {
    const [found] = publishers([document('TASS', [first!, second!]), document('TASS', [second!, third!])]);
    expect(found!.entries).toBe(3);
  });

  it('have the kinds of their documents, each once', () => {
    const given = [
      document('TRT', [], { kind: 'state-media' }),
      document('TRT'),
      document('TRT', [], { kind: 'state-media' }),
    ];
    expect(publishers(given)[0]!.kinds).toEqual(['news', 'state-media']);
  });
});

describe('the most cited', () => {
  const list = publishers([
    document('Courier', [first!]),
    document('Herald', [first!, second!]),
    document('Mail', [first!]),
    document('Mail'),
    document('Times', [third!]),
  ]);

  it('stand by their entries, then their documents, then as they are filed', () => {
    expect(mostCited(list, 9).map(({ name }) => name)).toEqual(['Herald', 'Mail', 'Courier', 'Times']);
  });

  it('are no more than asked for, and leave the list as it was', () => {
    const before = [...list];
    expect(mostCited(list, 2)).toHaveLength(2);
    expect(list).toEqual(before);
  });
});
