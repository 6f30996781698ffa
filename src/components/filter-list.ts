import { fillFromAddress, keepInAddress, onAddress } from './address-state.ts';
import { formatNumber } from './page-language.ts';
import { plain } from './plain.ts';

/**
 * Shows the items that fit its form. Each field is named as a data attribute of the items, or of what they stand in; the
 * items of a long list have the words of all its fields in data-item. A select or a checkbox asks for one of the words, a
 * search field for a part of data-name, or of the item's text and its group's heading. The address keeps the choice.
 * A link to what is hidden takes the choice away.
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
      const chosen = new FormData(form);
      const names = [...form.elements].map((field) => (field as HTMLInputElement).name);
      const values = Object.fromEntries(names.map((name) => [name, String(chosen.get(name) ?? '')]));
      // With a fragment that it hides, the choice would be taken away when the page is loaded again.
      keepInAddress(values, hidden() ? '' : location.hash);
    };

    /** What the fragment asks for, where the choice hides it. */
    const hidden = () => {
      const target = document.getElementById(location.hash.slice(1));
      return target?.closest('filter-list [hidden]') ? target : undefined;
    };

    const reveal = () => {
      const target = hidden();
      if (!target) return;
      form.reset();
      filter();
      keep();
      target.scrollIntoView();
    };

    const read = () => (fillFromAddress(form), filter());

    form.addEventListener('input', () => (filter(), keep()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => requestAnimationFrame(() => (filter(), keep())));
    onAddress(read);
    addEventListener('hashchange', reveal);
    document.addEventListener('click', ({ target }) => {
      // Asked for again, a fragment is no change.
      const link = target instanceof Element && target.closest('a');
      if (link && link.getAttribute('href') === location.hash) reveal();
    });
    read();
    reveal();
  }
}
customElements.define('filter-list', FilterList);
