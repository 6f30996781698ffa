import { between } from '../charts/box.ts';

/** Which key leads how far along a lane, and how many lanes down. */
const STEPS: Record<string, { along: number; down: number }> = {
  ArrowRight: { along: 1, down: 0 },
  ArrowLeft: { along: -1, down: 0 },
  Home: { along: -Infinity, down: 0 },
  End: { along: Infinity, down: 0 },
  ArrowDown: { along: 0, down: 1 },
  ArrowUp: { along: 0, down: -1 },
};

const placeOf = (mark: Element) => Number(mark.querySelector('circle')!.getAttribute('cx'));

/**
 * Makes the marks of a chart one tab stop, in which the arrows move, and says below it what the mark in hand is.
 * Shows the end of an axis that does not fit.
 */
class LaneChart extends HTMLElement {
  #read = this.querySelector<HTMLElement>('.read')!;
  #lanes = [...this.querySelectorAll('.lane')]
    .map((lane) => [...lane.querySelectorAll<SVGAElement>('svg a')])
    .filter((marks) => marks.length > 0);

  connectedCallback() {
    for (const mark of this.#lanes.flat()) mark.tabIndex = -1;
    if (this.#lanes[0]) this.#lanes[0][0]!.tabIndex = 0;
    this.#say(undefined);
    const frame = this.querySelector('.scroll-x')!;
    frame.scrollLeft = frame.scrollWidth;
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('focusin', ({ target }) => this.#hold(target));
    this.addEventListener('focusout', () => this.#say(undefined));
    this.addEventListener('pointerover', ({ target }) => this.#say(this.#markAt(target)));
  }

  #markAt(target: EventTarget | null): SVGAElement | undefined {
    return (target instanceof Element && target.closest<SVGAElement>('.lane svg a')) || undefined;
  }

  /** The mark in the hand of the keyboard is the tab stop, to which Tab comes back. */
  #hold(target: EventTarget | null) {
    const mark = this.#markAt(target);
    if (mark) for (const other of this.#lanes.flat()) other.tabIndex = other === mark ? 0 : -1;
    this.#say(mark);
  }

  #say(mark: SVGAElement | undefined) {
    this.#read.textContent = mark?.querySelector('title')!.textContent ?? this.#read.dataset['keys']!;
  }

  #move(event: KeyboardEvent) {
    const step = STEPS[event.key];
    const mark = this.#markAt(event.target);
    const lane = mark ? this.#lanes.findIndex((marks) => marks.includes(mark)) : -1;
    if (!step || !mark || lane < 0) return;
    event.preventDefault();
    const marks = this.#lanes[between(0, lane + step.down, this.#lanes.length - 1)]!;
    const next = step.down
      ? marks.toSorted((a, b) => Math.abs(placeOf(a) - placeOf(mark)) - Math.abs(placeOf(b) - placeOf(mark)))[0]
      : marks[between(0, marks.indexOf(mark) + step.along, marks.length - 1)];
    next?.focus();
  }
}
customElements.define('lane-chart', LaneChart);
