import { keepInAddress } from './address-state.ts';
import { canCompare, daysAsked, type TwoDays } from './between-address.ts';

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
    const copy = this.querySelector<HTMLButtonElement>('.copy button')!;
    copy.hidden = !('clipboard' in navigator);
    copy.addEventListener('click', () => void this.#copy());
    const asked = daysAsked(new URLSearchParams(location.search), this.#published);
    if (!asked) return;
    this.dataset['asked'] = '';
    if (this.#can(asked)) return this.#ask(asked);
    this.#ask(this.#published, `${this.dataset['wrong']} ${this.dataset['instead']} `);
  }

  #fields(): { from: HTMLInputElement; to: HTMLInputElement } {
    const [from, to] = this.#form.querySelectorAll('input');
    return { from: from!, to: to! };
  }

  #chosen(): TwoDays {
    const { from, to } = this.#fields();
    return { from: from.value, to: to.value };
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
    const { from, to } = this.#fields();
    [from.value, to.value] = [days.from, days.to];
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
      const link = this.#answer.querySelector<HTMLAnchorElement>('.copy a')!;
      link.href = `${location.pathname}?${new URLSearchParams({ ...days })}#${this.dataset['fragment']}`;
      link.textContent = link.href;
      this.#answer.hidden = false;
    } catch {
      if (turn === this.#turn) this.#output.textContent = this.dataset['failed']!;
    }
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#answer.querySelector<HTMLAnchorElement>('.copy a')!.href);
    this.#output.textContent = this.dataset['copied']!;
  }
}
customElements.define('between-days', BetweenDays);
