import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pages } from './site.ts';

/** Every page with a filter, the choices of its fields and the words of its items. */
const filters = pages
  .filter(({ root }) => root.querySelector('filter-list'))
  .map(({ address, root }) => ({
    address,
    fields: root
      .querySelectorAll('filter-list select')
      .map(
        (select) =>
          [
            select.getAttribute('name')!,
            select.querySelectorAll('option').flatMap((option) => option.getAttribute('value') || []),
          ] as const,
      ),
    items: root.querySelectorAll('[data-item]'),
  }));

/** What an item, or what it stands in, says to one field. */
const wordsOf = (item: HTMLElement, name: string) =>
  (item.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? item.getAttribute('data-item')!).split(' ');

describe('filters', () => {
  it('are there', () => {
    expect(filters.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/claims/', '/countries/', '/sources/a/', '/timeline/']),
    );
  });

  it.each(filters)('on $address mean one thing by each word', ({ fields }) => {
    const words = fields.flatMap(([, values]) => values);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it.each(filters)('on $address find something by each field', ({ fields, items }) => {
    for (const [name, values] of fields) {
      const found = items.filter((item) => {
        const words = wordsOf(item, name);
        return values.some((value) => words.includes(value));
      });
      expect(found.length, name).toBeGreaterThan(0);
    }
  });
});
