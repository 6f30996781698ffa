import { planePicture, WIDEST, type PlaneState } from '../charts/plane-picture.ts';
import type { Stand } from '../charts/plane.ts';
import type { LabelId } from '../domain/method.ts';
import { shade } from './shades.ts';

/** A state as the plane shows it on a day. */
export type ShownState = PlaneState & { label: LabelId | 'none' };

const SVG = 'http://www.w3.org/2000/svg';

/** The plane in the page: moves its dots to a day, and to the width of the screen. */
export class PlaneView {
  readonly #svg: SVGSVGElement;
  readonly #dots: Map<string, SVGCircleElement>;
  #states: readonly ShownState[] = [];
  #focus: string | undefined;
  #way: readonly Stand[] = [];
  #width: number;

  /** @param pointed called with the code of a state whose dot was pressed */
  constructor(svg: SVGSVGElement, pointed: (code: string) => void) {
    this.#svg = svg;
    this.#dots = new Map([...svg.querySelectorAll('circle')].map((dot) => [dot.id.replace('plane-', ''), dot]));
    this.#width = svg.viewBox.baseVal.width;
    svg.addEventListener('click', ({ target }) => {
      if (target instanceof SVGCircleElement) pointed(target.id.replace('plane-', ''));
    });
    new ResizeObserver(([entry]) => {
      const width = Math.round(Math.min(entry!.contentRect.width, WIDEST));
      if (!width || width === this.#width) return;
      this.#width = width;
      if (this.#states.length) this.#draw();
    }).observe(svg.parentElement!);
  }

  /** Shows the states on a day, one of them with its way there. */
  show(states: readonly ShownState[], focus: string | undefined, way: readonly Stand[]) {
    this.#states = states;
    this.#focus = focus;
    this.#way = way;
    this.#draw();
  }

  #draw() {
    // A state in the focus has its name before all others.
    const states = this.#states.map((state) => (state.code === this.#focus ? { ...state, rank: Infinity } : state));
    const picture = planePicture(states, this.#width, { way: this.#way });
    const { rows } = picture.plane;
    const set = (node: Element, values: Record<string, number | string>) => {
      for (const [name, value] of Object.entries(values)) node.setAttribute(name, String(value));
    };
    const part = (selector: string) => this.#svg.querySelector(selector)!;
    set(this.#svg, { viewBox: picture.box, width: picture.width, height: picture.boxHeight });
    for (const { level, top, height } of rows) {
      const row = part(`[data-level='${level}']`);
      set(row.querySelector('rect')!, { y: top, width: picture.width, height });
      set(row.querySelector('text')!, { y: top + height / 2 });
    }
    for (const mark of this.#svg.querySelectorAll<SVGTextElement>('.axis text')) {
      const at = mark.dataset['at'];
      set(mark, { x: at ? picture.plane.columnOf(Number(at)) + picture.margin : picture.width });
    }
    const labelOf = new Map(states.map(({ code, label }) => [code, label]));
    for (const { code, x, y } of picture.dots) {
      const dot = this.#dots.get(code)!;
      set(dot, { cx: x, cy: y, r: picture.radius });
      shade(dot, { by: 'label', value: labelOf.get(code)! });
      dot.toggleAttribute('data-focus', code === this.#focus);
    }
    set(part('.ends'), { d: picture.ends });
    set(part('.trail'), { d: picture.trail });
    const nameOf = new Map(states.map(({ code, name }) => [code, name]));
    part('.names').replaceChildren(
      ...picture.labels.map(({ id, x, y }) => {
        const text = document.createElementNS(SVG, 'text');
        set(text, { x, y });
        text.toggleAttribute('data-focus', id === this.#focus);
        text.textContent = nameOf.get(id)!;
        return text;
      }),
    );
  }
}
