import { keepInAddress, onAddress } from './address-state.ts';
import { canCompare, daysAsked, type TwoDays } from './between-address.ts';
import { copy } from './copy.ts';

/**
 * Answers which states have another label on one day than on another. The history and what reads it are loaded when the
 * form is first sent, or at once where the address asks: ?from=2022-02-24&to=2024-02-24.
 */
class BetweenDays extends HTMLElement {
  #form = this.querySelector('form')!;
  #output = this.querySelector('output')!;
  #answer = this.querySelector<HTMLElement>('.answer')!;
  #published = this.#chosen();
  /** Counts the questions, so that an earlier answer that comes late is not shown. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      delete this.dataset['asked'];
      this.#ask(this.#chosen());
    });
    const button = this.querySelector<HTMLButtonElement>('.copy button')!;
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => void copy(button, this.#link().href));
    onAddress(() => this.#read());
    this.toggleAttribute('data-asked', this.#read());
  }

  /** Shows what the address asks for, if it asks for anything. */
  #read(): boolean {
    const asked = daysAsked(new URLSearchParams(location.search), this.#published);
    if (!asked) this.#clear();
    else if (this.#can(asked)) this.#ask(asked);
    else this.#ask(this.#published, `${this.dataset['wrong']} ${this.dataset['instead']} `);
    return !!asked;
  }

  #clear() {
    this.#turn++;
    this.#answer.hidden = true;
    this.#output.textContent = '';
    this.#choose(this.#published);
  }

  /** The address of the answer. */
  #link(): HTMLAnchorElement {
    return this.#answer.querySelector<HTMLAnchorElement>('.copy a')!;
  }

  #fields(): { from: HTMLInputElement; to: HTMLInputElement } {
    const [from, to] = this.#form.querySelectorAll('input');
    return { from: from!, to: to! };
  }

  #chosen(): TwoDays {
    const { from, to } = this.#fields();
    return { from: from.value, to: to.value };
  }

  #choose(days: TwoDays) {
    const { from, to } = this.#fields();
    [from.value, to.value] = [days.from, days.to];
  }

  #can(days: TwoDays): boolean {
    const { min, max } = this.#fields().from;
    return canCompare(days, { first: min, last: max });
  }

  #ask(days: TwoDays, before = '') {
    const turn = ++this.#turn;
    this.#answer.hidden = true;
    if (!this.#can(days)) {
      this.#output.textContent = this.dataset['wrong']!;
      return;
    }
    this.#choose(days);
    keepInAddress({ ...days });
    this.#output.textContent = before + this.dataset['loading'];
    void this.#show(days, before, turn);
  }

  async #show(days: TwoDays, before: string, turn: number) {
    try {
      const { answerBetween } = await import('./between-answer.ts');
      const { sentence, list } = await answerBetween(days, this.querySelector('template')!);
      if (turn !== this.#turn) return;
      this.#output.textContent = before + sentence;
      this.#answer.querySelector('.found')!.replaceChildren(list);
      const link = this.#link();
      link.href = `${location.pathname}?${new URLSearchParams({ ...days })}#${this.dataset['fragment']}`;
      link.textContent = link.href;
      this.#answer.hidden = false;
    } catch {
      if (turn !== this.#turn) return;
      this.#output.textContent = this.dataset['failed']!;
      delete this.dataset['asked'];
    }
  }
}
customElements.define('between-days', BetweenDays);
