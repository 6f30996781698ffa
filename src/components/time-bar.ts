import { addDays, daysBetween } from '../domain/days.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';
import { copy } from './copy.ts';

/** Milliseconds that the play button gives each change. */
const PACE = 900;
/** Milliseconds without a new day after which the day is said aloud. */
const SETTLED = 500;

/** What the bar asks of the page that it belongs to. */
interface Page {
  /** Shows the day that the reader chose. */
  choose: (on: string) => void;
  /** The address of what is shown. */
  address: () => string;
}

/** The bar with which a reader chooses a day. It knows the days on which something changes. */
export class TimeBar {
  readonly stops: readonly string[];
  readonly #element: HTMLElement;
  readonly #range: HTMLInputElement;
  readonly #day: HTMLElement;
  readonly #output: HTMLOutputElement;
  readonly #play: HTMLButtonElement;
  readonly #last: string;
  #playing = 0;
  #saying = 0;
  /** What is to be said next. */
  #words = '';

  constructor(element: HTMLElement, last: string, page: Page) {
    this.#element = element;
    this.#last = last;
    this.stops = [FIRST_DAY, ...element.dataset['stops']!.split(' '), last].filter((day, i, all) => day !== all[i - 1]);
    this.#range = element.querySelector('input')!;
    this.#day = element.querySelector('.day')!;
    this.#output = element.querySelector('output')!;
    this.#play = element.querySelector('[data-do=play]')!;
    const choose = (on: string | undefined) => on && page.choose(on);
    this.#range.addEventListener('input', () => {
      this.pause();
      choose(addDays(FIRST_DAY, this.#range.valueAsNumber));
    });
    this.#range.addEventListener('keydown', (event) => {
      // An arrow leads to the next change, not to the next of four thousand days.
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.pause();
      choose(this.#stop(step));
    });
    element.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-do]') : null;
      const what = button?.dataset['do'];
      if (what === 'play') return this.#playing ? this.pause() : this.#start(choose);
      if (what === 'copy') return void copy(button!, page.address()).then((said) => (this.#output.textContent = said));
      if (what) {
        this.pause();
        choose(this.#stop(what === 'next' ? 1 : -1));
      }
    });
  }

  get on(): string {
    return addDays(FIRST_DAY, this.#range.valueAsNumber);
  }

  /** Shows the bar with a day. */
  show(on: string) {
    this.#range.valueAsNumber = daysBetween(FIRST_DAY, on);
    this.#range.setAttribute('aria-valuetext', messages.date(on));
    this.#day.textContent = messages.date(on);
    this.#element.hidden = false;
  }

  /** Says something once the reader has come to rest, and not while playing. */
  say(words: string) {
    clearTimeout(this.#saying);
    this.#words = words;
    this.#saying = window.setTimeout(() => this.#playing || this.#speak(), SETTLED);
  }

  /** Stops playing, and says where. */
  pause() {
    if (this.#playing) this.#speak();
    clearTimeout(this.#playing);
    this.#playing = 0;
    this.#mark(false);
  }

  #speak() {
    this.#output.textContent = this.#words;
  }

  /** The change after the day shown, or before it. */
  #stop(step: number): string | undefined {
    return step > 0 ? this.stops.find((day) => day > this.on) : this.stops.findLast((day) => day < this.on);
  }

  #start(choose: (on: string | undefined) => unknown) {
    const step = () => {
      const next = this.#stop(1);
      if (!next) return this.pause();
      choose(next);
      this.#playing = window.setTimeout(step, PACE);
    };
    this.#mark(true);
    // From the newest day there is nowhere to go but the beginning.
    if (this.on === this.#last) choose(FIRST_DAY);
    this.#playing = window.setTimeout(step, PACE);
  }

  #mark(playing: boolean) {
    const words = playing ? this.#play.dataset['pause']! : messages.time.play;
    this.#play.toggleAttribute('data-playing', playing);
    this.#play.setAttribute('aria-label', words);
    this.#play.title = words;
  }
}
