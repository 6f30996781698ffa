import { fillFromAddress, onAddress, writeAddress } from './address-state.ts';
import { find, openIndex, told, type Index, type Result } from './search-index.ts';
import { formatNumber, pluralForm } from './page-language.ts';
import { fill, type Found } from './search-result.ts';

const PAGE = 10;
/** How long a reader who types is waited for, in milliseconds. */
const PAUSE = 300;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Searches the whole site as its form is filled in. Nothing of the index is loaded before the form is used.
 * The address keeps the search: ?q=drones&state=iran.
 */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form')!;
  #status = this.querySelector<HTMLElement>('[role=status]')!;
  #found = this.querySelector<HTMLElement>('.found')!;
  #list = this.querySelector('ol')!;
  #more = this.querySelector<HTMLButtonElement>('.more')!;
  #item = this.querySelector('template')!.content.querySelector('li')!;
  #index: Promise<Index> | undefined;
  #results: Result[] = [];
  /** Counts the searches, so that an earlier one that comes late is not shown. */
  #turn = 0;

  connectedCallback() {
    const form = this.#form;
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { once: true });
    form.addEventListener('input', () => void this.#search(PAUSE));
    form.addEventListener('reset', () => void this.#search(PAUSE));
    form.addEventListener('submit', (event) => (event.preventDefault(), void this.#search()));
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => this.#step(event));
    onAddress(() => (fillFromAddress(form), void this.#search()));
    fillFromAddress(form);
    if (this.#asked().length) void this.#search();
  }

  /** The fields that are filled in, by name. */
  #asked(): [name: string, value: string][] {
    return [...new FormData(this.#form)]
      .map(([name, value]): [string, string] => [name, String(value).trim()])
      .filter(([, value]) => value);
  }

  #load(): Promise<Index> {
    return (this.#index ??= openIndex(this.dataset['index']!));
  }

  async #search(wait = 0) {
    const turn = ++this.#turn;
    if (wait) await pause(wait);
    if (turn !== this.#turn) return;
    const asked = this.#asked();
    const kept = new URLSearchParams(asked).toString();
    writeAddress(location.pathname + (kept && `?${kept}`));
    if (asked.length === 0) return this.#show([], []);
    if (this.#found.hidden) this.#say('loading');
    const answer = await this.#ask(asked);
    if (turn !== this.#turn) return;
    this.#show(answer?.results ?? [], answer?.first ?? []);
    this.#say(!answer ? 'failed' : answer.results.length ? 'results' : 'none');
  }

  /** All results and what the first of them say; nothing where the index does not come. */
  async #ask(asked: [string, string][]): Promise<{ results: Result[]; first: Found[] } | undefined> {
    const { q = null, ...filters } = Object.fromEntries(asked);
    try {
      const results = await find(await this.#load(), q, filters);
      return { results, first: await told(results.slice(0, PAGE)) };
    } catch {
      this.#index = undefined;
      return undefined;
    }
  }

  /** The word for a value of a filter, as the form has it. */
  #word(name: string, value: string): string {
    const select = this.#form.elements.namedItem(name) as HTMLSelectElement;
    return [...select.options].find((option) => option.value === value)?.text ?? value;
  }

  #items(found: readonly Found[]): Element[] {
    return found.map((each) =>
      fill(this.#item.cloneNode(true) as Element, each, (name, value) => this.#word(name, value)),
    );
  }

  #show(results: Result[], first: readonly Found[]) {
    this.#results = results;
    this.#status.textContent = '';
    this.#list.replaceChildren(...this.#items(first));
    this.#found.hidden = results.length === 0;
    this.#more.hidden = results.length <= PAGE;
  }

  /** Adds the next results, and leads the keyboard to the first of them. */
  async #showMore() {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    const found = await told(this.#results.slice(shown, shown + PAGE)).catch(() => undefined);
    if (turn !== this.#turn || shown !== this.#list.children.length) return;
    if (!found) return this.#say('failed');
    const items = this.#items(found);
    this.#list.append(...items);
    this.#more.hidden = this.#results.length <= this.#list.children.length;
    items[0]?.querySelector('a')?.focus();
  }

  /** Says one of the sentences that the page holds. */
  #say(what: 'loading' | 'results' | 'none' | 'failed') {
    const { q } = Object.fromEntries(this.#asked());
    const said = this.#status.dataset;
    const n = this.#results.length;
    const text = what === 'results' ? pluralForm(said['results']!, n) : said[what]!;
    this.#status.textContent = text
      .replace('{n}', formatNumber(n))
      .replace('{what}', () => (q ? said['words']!.replace('{q}', () => q) : said['filters']!));
  }

  /** The arrows lead from the words to the results and from one to the next. */
  #step(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.#form.querySelector('input')!, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = step && at >= 0 && stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
customElements.define('site-search', SiteSearch);
