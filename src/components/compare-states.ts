import { address } from '../addresses.ts';
import { compare, MOST_STATES } from '../domain/compare.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';
import { choose, type Choice } from './choice.ts';
import { comparisonView } from './comparison.ts';
import { loadHistories, type Histories } from './history-data.ts';

const { say, ...t } = messages.comparison;

/**
 * Compares the states that are chosen in its form, in the browser. Nothing is loaded before something is chosen.
 * The address keeps the choice: ?states=belarus,kazakhstan&on=2023-03-25.
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
      void this.#compare(
        this.#states.map(({ value }) => value),
        this.#day.value,
      );
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
    this.#keep(address.compare());
  }

  #keep(href: string) {
    delete document.documentElement.dataset['asked'];
    history.replaceState(null, '', href);
  }

  async #compare(asked: readonly string[], on: string) {
    const turn = ++this.#turn;
    this.#said.textContent = say.loading;
    const histories = await loadHistories().catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!histories) {
      this.#said.textContent = say.failed;
      return;
    }
    const known = new Set(histories.states.map(({ state }) => state.slug));
    this.#show(choose(asked, on, known, histories.evidenceDate), histories);
  }

  /** Shows a choice: in the fields, in the address, and compared. */
  #show({ states, day, slips }: Choice, { states: all, resolutions, evidenceDate }: Histories) {
    const records = states.map((slug) => all.find(({ state }) => state.slug === slug)!);
    const names = records.map(({ state }) => state.name);
    const titles = new Map(resolutions.map(({ symbol, title }) => [symbol, title]));
    this.#states.forEach((field, i) => (field.value = states[i] ?? ''));
    this.#day.value = day;
    this.#shown.innerHTML = slips.tooFew ? '' : comparisonView(compare(records, day), titles).toString();
    document.title = slips.tooFew ? this.#title : `${t.titleOf(names)} | ${messages.site.name}`;
    this.#keep(states.length ? address.comparison(states, day === evidenceDate ? undefined : day) : address.compare());
    this.#said.textContent = [
      ...(slips.unknown ? [say.unknown(slips.unknown)] : []),
      ...(slips.tooMany ? [say.tooMany(MOST_STATES)] : []),
      ...(slips.badDay ? [say.badDay(FIRST_DAY, evidenceDate)] : []),
      slips.tooFew ? say.tooFew : say.shown(names, day),
    ].join(' ');
  }
}
customElements.define('compare-states', CompareStates);
