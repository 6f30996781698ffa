import { formatNumber } from './page-language.ts';

/** Words without case and accents, so that 'sao tome' finds 'São Tomé'. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * Shows the items that fit its form. Each field is named as a data attribute of the items: a select or a checkbox asks for
 * one of its words, a search field for a part of data-name or of the item's text. The address keeps the choice.
 */
class FilterList extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const texts = new Map(items.map((item) => [item, plain(item.dataset['name'] ?? item.textContent)]));
    const output = form.querySelector('output')!;
    const said = output.dataset['said']!;

    const fits = (item: HTMLElement, [name, value]: [string, FormDataEntryValue]) => {
      if (!value) return true;
      if (name === 'name') return texts.get(item)!.includes(plain(String(value)));
      return (item.dataset[name] ?? '').split(' ').includes(String(value));
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
      const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value) as [string, string][]);
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
