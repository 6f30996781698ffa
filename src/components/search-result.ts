import { pieces } from './excerpt.ts';

/** What the index says of one result. */
export interface Found {
  url: string;
  excerpt: string;
  content: string;
  meta: { title: string };
  filters: Record<string, string[]>;
}

/** The filters that are shown on a result, in this order. A title says the kind of act and the year already. */
const TAGS = ['type', 'status'];
/** On any other result the label would read as the result's own. */
const TAGS_OF_STATE = ['type', 'label'];

function tag(name: string, value: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name === 'label' ? 'label small' : 'tag';
  element.dataset[name] = value;
  element.textContent = text;
  return element;
}

/**
 * Fills an item of the list with a result.
 * @param item a copy of the template's item
 * @param wordFor the word for a value of a filter, as the form has it
 */
export function fill(item: Element, found: Found, wordFor: (name: string, value: string) => string): Element {
  const link = item.querySelector('a')!;
  link.href = found.url;
  link.textContent = found.meta.title;
  const tags = found.filters['type']?.includes('country') ? TAGS_OF_STATE : TAGS;
  item
    .querySelector('.tags')!
    .append(
      ...tags.flatMap((name) => (found.filters[name] ?? []).map((value) => tag(name, value, wordFor(name, value)))),
    );
  item.querySelector('.excerpt')!.append(
    ...pieces(found.excerpt, found.content).map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}
