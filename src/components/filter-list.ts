import { formatNumber } from './page-language.ts';

/** Words without case and accents, so that 'sao tome' finds 'São Tomé'. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * Shows the items that fit its form. Each field is named as a data attribute of the items, or of what they stand in; the
 * items of a long list have the words of all its fields in data-item. A select or a checkbox asks for one of the words, a
 * search field for a part of data-name, or of the item's text and its group's heading. The address keeps the choice.
 */
class FilterList extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const texts = new Map<HTMLElement, string>();
    const output = form.querySelector('output')!;
    const said = output.dataset['said']!;

    /** What a search field looks into; read when it is first asked for, as a long list has much of it. */
    const textOf = (item: HTMLElement) => {
      const known = texts.get(item);
      if (known !== undefined) return known;
      const heading = item.closest('[data-group]')?.querySelector('h2, h3')?.textContent ?? '';
      const text = plain(item.dataset['name'] ?? `${heading} ${item.textContent}`);
      texts.set(item, text);
      return text;
    };

    const fits = (item: HTMLElement, [name, value]: [string, FormDataEntryValue]) => {
      if (!value) return true;
      if (name === 'name') return textOf(item).includes(plain(String(value)));
      const words = item.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? item.dataset['item']!;
      return words.split(' ').includes(String(value));
    };

    const filter = () => {
      const wanted = [...new FormData(form)];
      for (const item of items) item.hidden = !wanted.every((want) => fits(item, want));
      for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
        group.hidden = !group.querySelector('[data-item]:not([hidden])');
      const shown = items.filter((item) => !item.hidden).length;
      output.textContent = said.replace('{n}', formatNumber(shown)).replace('{of}', formatNumber(items.length));
      this.querySelector<HTMLElement>('[data-none]')!.hidden = shown > 0;
    };

    const keep = () => {
      // What else the address says is not this form's to drop.
      const chosen = new URLSearchParams(location.search);
      for (const field of form.elements) chosen.delete((field as HTMLInputElement).name);
      for (const [name, value] of new FormData(form)) if (value) chosen.append(name, String(value));
      history.replaceState(null, '', `${location.pathname}${chosen.size ? `?${chosen}` : ''}${location.hash}`);
    };

    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    form.addEventListener('input', () => (filter(), keep()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => requestAnimationFrame(() => (filter(), keep())));
    filter();
  }
}
customElements.define('filter-list', FilterList);
