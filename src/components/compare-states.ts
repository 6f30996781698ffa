import type { Answer } from './compare-answer.ts';

/**
 * Compares the states that are chosen in its form, in the browser. The history and what reads it are loaded when the
 * form is first sent, or at once where the address asks: ?states=belarus,kazakhstan&on=2023-03-25.
 */
class CompareStates extends HTMLElement {
  #form = this.querySelector('form')!;
  #said = this.querySelector('output')!;
  #shown = this.querySelector<HTMLElement>('.comparison')!;
  #states = [...this.querySelectorAll('select')];
  #day = this.querySelector<HTMLInputElement>('[name=on]')!;
  #title = document.title;
  /** Counts the comparisons, so that an earlier one that comes late is not shown. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const states = this.#states.map(({ value }) => value);
      void this.#compare(states, this.#day.value);
    });
    this.#form.addEventListener('reset', () => this.#clear());
    const asked = new URLSearchParams(location.search);
    if (asked.has('states')) void this.#compare(asked.get('states')!.split(','), asked.get('on') ?? '');
  }

  #clear() {
    this.#turn++;
    this.#shown.replaceChildren();
    this.#said.textContent = '';
    document.title = this.#title;
    this.#keep(location.pathname);
  }

  /** From here on the page says what its address says. */
  #keep(href: string) {
    delete document.documentElement.dataset['asked'];
    history.replaceState(null, '', href);
  }

  async #compare(states: readonly string[], on: string) {
    const turn = ++this.#turn;
    this.#said.textContent = this.dataset['loading']!;
    try {
      const { answerTo } = await import('./compare-answer.ts');
      const answer = await answerTo(states, on);
      if (turn === this.#turn) this.#show(answer);
    } catch {
      if (turn === this.#turn) this.#said.textContent = this.dataset['failed']!;
    }
  }

  #show({ states, day, href, said, shown }: Answer) {
    this.#states.forEach((field, i) => (field.value = states[i] ?? ''));
    this.#day.value = day;
    this.#shown.innerHTML = shown ? shown.view.toString() : '';
    document.title = shown ? this.#title.replace(this.dataset['title']!, () => shown.title) : this.#title;
    this.#keep(href);
    this.#said.textContent = said;
  }
}
customElements.define('compare-states', CompareStates);
