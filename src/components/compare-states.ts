import { onAddress, writeAddress } from './address-state.ts';
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
  #fields = [...this.#states, this.#day];
  #title = document.title;
  /** Counts the comparisons, so that an earlier one that comes late is not shown. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const states = this.#states.map(({ value }) => value);
      void this.#compare(states, this.#day.value);
    });
    this.#form.addEventListener('reset', () => {
      this.#clear();
      writeAddress(location.pathname);
    });
    onAddress(() => this.#read());
    this.#read();
  }

  /** Shows what the address asks for, if it asks for states. */
  #read() {
    const asked = new URLSearchParams(location.search);
    if (asked.has('states')) return void this.#compare(asked.get('states')!.split(','), asked.get('on') ?? '');
    this.#clear();
    this.#fields.forEach((field) => (field.value = field === this.#day ? this.#day.max : ''));
  }

  #clear() {
    this.#turn++;
    this.#shown.replaceChildren();
    this.#say('');
    document.title = this.#title;
  }

  /** Says what came of a question; room for an answer is kept no longer. */
  #say(words: string) {
    this.#said.textContent = words;
    delete document.documentElement.dataset['asked'];
  }

  async #compare(states: readonly string[], on: string) {
    const turn = ++this.#turn;
    const asked = this.#fields.map(({ value }) => value);
    this.#said.textContent = this.dataset['loading']!;
    try {
      const { answerTo } = await import('./compare-answer.ts');
      const answer = await answerTo(states, on);
      if (turn === this.#turn) this.#show(answer, asked);
    } catch {
      if (turn === this.#turn) this.#say(this.dataset['failed']!);
    }
  }

  /** Shows an answer. A field that the reader has changed since it was asked for is left alone. */
  #show({ states, day, href, said, shown }: Answer, asked: readonly string[]) {
    this.#fields.forEach((field, i) => {
      if (field.value === asked[i]) field.value = field === this.#day ? day : (states[i] ?? '');
    });
    this.#shown.innerHTML = shown ? shown.view.toString() : '';
    document.title = shown ? this.#title.replace(this.dataset['title']!, () => shown.title) : this.#title;
    writeAddress(href);
    this.#say(said);
  }
}
customElements.define('compare-states', CompareStates);
