import { between, centreOf, holds, windowOn, type Box, type Point } from '../charts/box.ts';
import { spread } from '../charts/spread.ts';
import { firstBox } from '../charts/svg-path.ts';

/** Pixels of a dot's radius in the view of a region, and at least in that of the world. */
const REGION_RADIUS = 6.5;
const WORLD_RADIUS = 2;
/** Pixels between two dots, of a name, and of a pattern's unit. */
const GAP = 1.5;
const NAME_SIZE = 12;
const STRIPE_SIZE = 0.55;
const MILLISECONDS = 400;

/** All that moves: the x, y, width and height of what is shown, the radius of the dots, then the x and y of each. */
type Picture = readonly number[];

const picture = ({ x, y, width, height }: Box, radius: number, dots: readonly Point[]): Picture => [
  ...[x, y, width, height, radius],
  ...dots.flatMap((dot) => [dot.x, dot.y]),
];

/** Shows a part of the map, and keeps the size that dots, names and patterns have on the screen. */
export class MapView {
  readonly #svg: SVGSVGElement;
  readonly #drawn: () => void;
  readonly #circles: readonly SVGCircleElement[];
  readonly #patterns: readonly (readonly [SVGPatternElement, string | null])[];
  readonly #world: Box;
  /** The dots as they came: their radius, their places on the map of the world, and where their states truly are. */
  readonly #radius: number;
  readonly #places: readonly Point[];
  readonly #homes: readonly Point[];
  #part: Box;
  /** What is shown, or soon will be. */
  #window: Box;
  #shown: Picture;
  #frame = 0;

  /** @param drawn called after each change of the picture */
  constructor(svg: SVGSVGElement, drawn: () => void) {
    this.#svg = svg;
    this.#drawn = drawn;
    this.#circles = [...svg.querySelectorAll('circle')];
    this.#patterns = [...svg.querySelectorAll('pattern')].map((node) => [node, node.getAttribute('patternTransform')]);
    this.#homes = this.#circles.map((dot) => centreOf(firstBox(dot.previousElementSibling!.getAttribute('d')!)));
    this.#places = this.#circles.map((dot) => centreOf(dot.getBBox()));
    this.#radius = this.#circles[0]?.r.baseVal.value ?? 0;
    this.#part = this.#window = this.#world = DOMRect.fromRect(svg.viewBox.baseVal);
    this.#shown = picture(this.#world, this.#radius, this.#places);
    let before = 0;
    new ResizeObserver(() => {
      const { width } = svg.getBoundingClientRect();
      if (width !== before) this.show(this.#part, false);
      before = width;
    }).observe(svg);
  }

  /** Shows a part of the map. */
  show(part: Box, smooth = true): void {
    this.#part = part;
    this.#svg.toggleAttribute('data-part', !this.#isWorld(part));
    const [from, to] = [this.#shown, this.#pictureOf(part)];
    const start = performance.now();
    const step = (now: number) => {
      const t = between(0, (now - start) / MILLISECONDS, 1);
      this.#draw(from.map((value, i) => value + (to[i]! - value) * t * t * (3 - 2 * t)));
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    cancelAnimationFrame(this.#frame);
    if (smooth && matchMedia('(prefers-reduced-motion: no-preference)').matches) step(start);
    else this.#draw(to);
  }

  /** Whether a place is in the part that is shown, or soon will be. */
  shows(place: Point): boolean {
    return holds(this.#window, place);
  }

  /** What is to be seen of a box of the map, on the screen. */
  onScreen({ x, y, width, height }: Box): Box {
    const { a, e, f } = this.#svg.getScreenCTM()!;
    const frame = this.#svg.getBoundingClientRect();
    const corner = (atX: number, atY: number): Point => ({
      x: between(frame.left, atX * a + e, frame.right),
      y: between(frame.top, atY * a + f, frame.bottom),
    });
    const [near, far] = [corner(x, y), corner(x + width, y + height)];
    return { ...near, width: far.x - near.x, height: far.y - near.y };
  }

  #isWorld(part: Box): boolean {
    return part.width === this.#world.width;
  }

  #pictureOf(part: Box): Picture {
    const frame = this.#svg.getBoundingClientRect();
    const isWorld = this.#isWorld(part);
    this.#window = isWorld ? part : windowOn(part, this.#world, frame);
    const unit = this.#window.width / frame.width;
    const radius = isWorld ? Math.max(this.#radius, WORLD_RADIUS * unit) : REGION_RADIUS * unit;
    return picture(this.#window, radius, spread(isWorld ? this.#places : this.#homes, radius * 2 + GAP * unit));
  }

  #draw(shown: Picture): void {
    this.#shown = shown;
    const [box, radius, dots] = [shown.slice(0, 4), shown[4], shown.slice(5)];
    const unit = box[2]! / this.#svg.getBoundingClientRect().width;
    const set = (node: Element, name: string, value: unknown) => node.setAttribute(name, String(value));
    set(this.#svg, 'viewBox', box.join(' '));
    this.#circles.forEach((circle, i) => {
      set(circle, 'cx', dots[i * 2]);
      set(circle, 'cy', dots[i * 2 + 1]);
      set(circle, 'r', radius);
    });
    for (const name of this.#svg.querySelectorAll('text')) set(name, 'font-size', NAME_SIZE * unit);
    for (const [node, turn] of this.#patterns) set(node, 'patternTransform', `${turn} scale(${STRIPE_SIZE * unit})`);
    this.#drawn();
  }
}
