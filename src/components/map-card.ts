import type { Box } from '../charts/box.ts';
import { placeBeside } from '../charts/place-beside.ts';
import { SHADES, type StateLink } from './map-state.ts';

/** Pixels to the edge of the window, to a shape, and to a pointer. */
const EDGE = 8;
const GAP = 10;

/** What the map says of one state, beside it. Its words are the link's own data. */
export class MapCard {
  readonly element: HTMLElement;
  /** The state of which the card speaks. */
  link: StateLink | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  show(link: StateLink): void {
    const { name = '', what = '', cause = '', told = '' } = link.dataset;
    const part = (selector: string) => this.element.querySelector<HTMLElement>(selector)!;
    this.link = link;
    part('.name').textContent = name;
    const label = part('.label');
    label.textContent = what;
    for (const key of SHADES) delete label.dataset[key];
    // A state has its group's colour, until another day or view gives it one of its own.
    const shaded = SHADES.some((key) => link.dataset[key]) ? link : link.parentElement!;
    for (const key of SHADES) if (shaded.dataset[key]) label.dataset[key] = shaded.dataset[key];
    part('.said').textContent = cause;
    part('.told').textContent = told;
    part('.cause').hidden = !cause;
    const more = part('a');
    more.setAttribute('href', link.getAttribute('href')!);
    more.textContent = more.dataset['said']!.replace('{name}', name);
    this.element.hidden = false;
  }

  hide(): void {
    this.link = undefined;
    this.element.hidden = true;
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** The height that it takes up beside something. */
  get room(): number {
    return this.element.offsetHeight + GAP + EDGE;
  }

  /** Puts the card beside a box on the screen, inside the window. */
  place(target: Box): void {
    const { clientWidth, clientHeight } = document.documentElement;
    const room = { x: EDGE, y: EDGE, width: clientWidth - EDGE * 2, height: clientHeight - EDGE * 2 };
    const origin = this.element.parentElement!.getBoundingClientRect();
    const { x, y } = placeBeside(target, this.element.getBoundingClientRect(), room, GAP);
    this.element.style.left = `${x - origin.x}px`;
    this.element.style.top = `${y - origin.y}px`;
  }
}
