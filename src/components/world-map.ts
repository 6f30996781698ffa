import { centreOf, holds, type Box, type Point } from '../charts/box.ts';
import { nearest, type Way } from '../charts/nearest.ts';
import { MapCard } from './map-card.ts';
import { boxOf, codeOf, linkAt, outlineOf, type StateLink } from './map-state.ts';
import { MapView } from './map-view.ts';
import { compareNames } from './page-language.ts';
import { plain } from './plain.ts';
import { typeAhead } from './type-ahead.ts';

const WAYS: Record<string, Way> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
/** Milliseconds after which letters begin a new name. */
const FORGET = 500;
/** Milliseconds that a mouse is on a state before its card opens, and away from it before the card closes. */
const REST = 100;
const AWAY = 300;
/** Pixels of the height from which on a state's card stands beside the mouse, and those around the mouse that it leaves free. */
const FAR = 100;
const AROUND = 6;

/** How a reader points at a state. */
type Means = 'key' | 'mouse' | 'finger';

/** What the map tells when it opens the card of a state. */
export interface Pointed {
  code: string;
  by: Means;
}

/** The part of the map that a button shows. */
const viewOf = (button: HTMLElement): Box =>
  new DOMRect(...(button.dataset['view']!.split(' ').map(Number) as [number, number, number, number]));

/** A state's name without accents. */
const nameOf = (link: StateLink) => plain(link.dataset['name']!);

/**
 * The map by keyboard, mouse and finger. Without it every state is a link with a title; with it the states are one tab
 * stop, each has a card, and buttons show a part of the world.
 */
export class WorldMap extends HTMLElement {
  readonly #svg = this.querySelector<SVGSVGElement>('.world')!;
  readonly #mark = this.querySelector('.mark')!;
  readonly #buttons = [...this.querySelectorAll<HTMLElement>('.regions button')];
  /** The states by name, and their names without accents. */
  readonly #links = [...this.#svg.querySelectorAll<StateLink>('a')].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  readonly #names = this.#links.map(nameOf);
  readonly #card = new MapCard(this.querySelector('.card')!);
  readonly #view = new MapView(this.#svg, () => this.#refresh());
  #measured: ReadonlyMap<StateLink, Point> | undefined;
  /** The state that Tab reaches. */
  #stop = this.#svg.querySelector<StateLink>('a')!;
  #typed = '';
  #forget = 0;
  #wait = 0;
  #mouse: Point = { x: 0, y: 0 };
  #under: StateLink | undefined;
  /** What opened the card. */
  #by: Means = 'key';
  /** Of the last press: whether by finger, and whose card was open. */
  #press: { finger: boolean; open: StateLink | undefined } | undefined;

  connectedCallback() {
    for (const link of this.#links) {
      // The card takes the place of the browser's own tip, which would stand over it.
      const title = link.querySelector('title')!;
      link.setAttribute('aria-label', title.textContent);
      title.remove();
      link.setAttribute('tabindex', link === this.#stop ? '0' : '-1');
    }
    for (const button of this.#buttons) button.addEventListener('click', () => this.#show(button));
    this.#buttons[0]!.parentElement!.hidden = false;
    // Not on the SVG: Chrome makes one that listens to the focus a tab stop.
    this.addEventListener('focusin', ({ target }) => this.#focus(linkAt(target)));
    this.addEventListener('focusout', ({ relatedTarget }) => this.#card.holds(relatedTarget) || this.#close());
    this.addEventListener('pointermove', (event) => this.#move(event));
    this.addEventListener('pointerleave', () => this.#soon(undefined));
    this.#svg.addEventListener('click', (event) => this.#click(event));
    // Whatever opened the card, Escape and a press elsewhere close it.
    document.addEventListener('keydown', (event) => (event.key === 'Escape' ? this.#close() : this.#key(event)));
    document.addEventListener('pointerdown', ({ pointerType, target }) => {
      this.#press = { finger: pointerType === 'touch', open: this.#card.link };
      if (!this.contains(target as Node)) this.#close();
    });
  }

  /** The middle of each state, measured when a key first asks for it. */
  get #places(): ReadonlyMap<StateLink, Point> {
    return (this.#measured ??= new Map(this.#links.map((link) => [link, centreOf(boxOf(link))])));
  }

  /** The links of all states, by code. */
  get states(): Map<string, StateLink> {
    return new Map(this.#links.map((link) => [codeOf(link), link]));
  }

  /** The state whose card is open. */
  get pointed(): string | undefined {
    return this.#card.link && codeOf(this.#card.link);
  }

  /** Opens the card of a state, as if the mouse were on it. */
  point(code: string) {
    const link = this.states.get(code);
    if (link) this.#open(link, 'key');
  }

  /** Says anew what an open card says, after the states' data have changed. */
  reread() {
    if (this.#card.link) this.#card.show(this.#card.link);
    this.#refresh();
  }

  #focus(link: StateLink | undefined) {
    if (!link) return;
    this.#stop.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    this.#stop = link;
    if (!link.matches(':focus-visible')) return;
    const place = this.#places.get(link)!;
    // The world is the first of the views; a part of it that has the state is better.
    if (!this.#view.shows(place)) this.#show(this.#buttons.findLast((button) => holds(viewOf(button), place))!);
    this.#open(link, 'key');
  }

  #key(event: KeyboardEvent) {
    const link = linkAt(event.target);
    if (!link || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = this.#next(link, event.key);
    if (next || WAYS[event.key]) event.preventDefault();
    next?.focus();
  }

  /** The state to which a key leads. */
  #next(link: StateLink, key: string): StateLink | undefined {
    const way = WAYS[key];
    if (way) return nearest(this.#places.get(link)!, way, this.#places);
    if (key === 'Home') return this.#links[0];
    if (key === 'End') return this.#links.at(-1);
    // A space belongs to a name that is begun; else it scrolls the page.
    if ([...key].length > 1 || (key === ' ' && !this.#typed)) return undefined;
    clearTimeout(this.#forget);
    this.#forget = window.setTimeout(() => (this.#typed = ''), FORGET);
    this.#typed += key;
    return this.#links[typeAhead(this.#names, this.#links.indexOf(link), this.#typed)];
  }

  #move({ pointerType, clientX: x, clientY: y, target }: PointerEvent) {
    // A map that moves under a mouse that does not is no wish to see another state.
    if (pointerType === 'touch' || (x === this.#mouse.x && y === this.#mouse.y)) return;
    this.#mouse = { x, y };
    const link = this.#card.holds(target) ? this.#card.link : linkAt(target);
    if (link !== this.#under) this.#soon(link);
  }

  /** Opens a state's card, or closes the mouse's own: after a while, so that the mouse can cross other states to the card. */
  #soon(link: StateLink | undefined) {
    this.#under = link;
    clearTimeout(this.#wait);
    if (link && link === this.#card.link) return;
    this.#wait = window.setTimeout(
      () => (link ? this.#open(link, 'mouse') : this.#by === 'mouse' && this.#close()),
      link ? REST : AWAY,
    );
  }

  /** A finger's first tap opens the card, the second follows the link. */
  #click(event: MouseEvent) {
    const link = linkAt(event.target);
    // A click that no pointer made, by Enter, is no tap.
    const isFirstTap = event.detail > 0 && this.#press?.finger && this.#press.open !== link;
    this.#press = undefined;
    if (!link || !isFirstTap) return this.#close();
    event.preventDefault();
    this.#open(link, 'finger');
  }

  #show(button: HTMLElement) {
    for (const other of this.#buttons) other.setAttribute('aria-pressed', String(other === button));
    this.#close();
    this.#view.show(viewOf(button));
  }

  #open(link: StateLink, by: Means) {
    clearTimeout(this.#wait);
    this.#by = by;
    // Whoever listens may first say in the link what the card takes from it.
    this.dispatchEvent(new CustomEvent<Pointed>('point', { detail: { code: codeOf(link), by } }));
    this.#card.show(link);
    this.#refresh();
  }

  #close() {
    clearTimeout(this.#wait);
    this.#card.hide();
    this.#refresh();
  }

  /** Outlines the state of the card or of the focus, and puts the card beside it. */
  #refresh() {
    const focused = linkAt(this.querySelector(':focus-visible'));
    const { link = focused } = this.#card;
    for (const path of this.#mark.children) path.setAttribute('d', link ? outlineOf(link) : '');
    this.#mark.toggleAttribute('data-focus', link === focused);
    if (this.#card.link) this.#card.place(this.#target(this.#card.link));
  }

  /** What the card stands beside, so that it covers no more than it must. */
  #target(link: StateLink): Box {
    const state = this.#view.onScreen(boxOf(link));
    const frame = this.#svg.getBoundingClientRect();
    // Near enough for the mouse to reach the card before it comes to rest on another state.
    if (this.#by === 'mouse' && state.height > FAR)
      return new DOMRect(this.#mouse.x - AROUND, this.#mouse.y - AROUND, AROUND * 2, AROUND * 2);
    // Below the map a finger's card leaves the rest of it to be tapped.
    return this.#by === 'finger' && frame.bottom + this.#card.room < innerHeight ? frame : state;
  }
}
customElements.define('world-map', WorldMap);
