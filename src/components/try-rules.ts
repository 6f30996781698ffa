import { keepInAddress, onAddress } from './address-state.ts';
import { readRules, writeRules } from './rules-address.ts';

/**
 * Tells which labels other rules would change. The history and what reads it are loaded when the form is first used, or
 * at once where the address carries a rule: ?contested=yes&window=24&alignment=0.7.
 */
class TryRules extends HTMLElement {
  #form = this.querySelector('form')!;
  #output = this.querySelector('output')!;
  #answer = this.querySelector<HTMLElement>('.found')!;
  /** Counts the questions, so that an earlier answer that comes late is not shown. */
  #turn = 0;

  connectedCallback() {
    this.#form.addEventListener('change', () => void this.#try());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => requestAnimationFrame(() => void this.#try()));
    onAddress(() => this.#read());
    this.#read();
  }

  /** Tries the rules that the address asks for, if it asks for any. */
  #read() {
    const { rules, wrong } = readRules(new URLSearchParams(location.search));
    for (const [name, value] of Object.entries(writeRules(rules))) this.#field(name).value = value;
    if (wrong || Object.keys(rules).length) return void this.#try(wrong ? `${this.dataset['wrong']} ` : '');
    this.#turn++;
    this.#say('');
  }

  #field(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  async #try(before = '') {
    const turn = ++this.#turn;
    const { rules } = readRules(new URLSearchParams(new FormData(this.#form) as unknown as Record<string, string>));
    keepInAddress(writeRules(rules));
    if (Object.keys(rules).length === 0) return this.#say(before + this.dataset['published']);
    this.#output.textContent = before + this.dataset['loading'];
    try {
      const { answerRules } = await import('./try-rules-answer.ts');
      const { sentence, list } = await answerRules(rules, this.querySelector('template')!);
      if (turn === this.#turn) this.#say(before + sentence, list);
    } catch {
      if (turn === this.#turn) this.#say(this.dataset['failed']!);
    }
  }

  #say(sentence: string, ...found: HTMLElement[]) {
    this.#output.textContent = sentence;
    this.#answer.replaceChildren(...found);
  }
}
customElements.define('try-rules', TryRules);
