import type { Box } from '../charts/box.ts';
import { firstBox } from '../charts/svg-path.ts';

/** A state as the map holds it in the page: a link around its shape, and its dot where it has one. */
export type StateLink = SVGAElement;

/** The data attributes by which a state, a key or a card has its colour; one of them at a time. */
export const SHADES = ['label', 'ballot', 'shade'] as const;

const shapeOf = (link: StateLink) => link.querySelector('path')!.getAttribute('d')!;

/** The box of a state's dot, or of the main piece of its shape. */
export function boxOf(link: StateLink): Box {
  return link.querySelector('circle')?.getBBox() ?? firstBox(shapeOf(link));
}

/** The outline of a state's dot, or of all of its shape. */
export function outlineOf(link: StateLink): string {
  if (!link.querySelector('circle')) return shapeOf(link);
  const { x, y, width } = boxOf(link);
  const r = width / 2;
  return `M${x} ${y + r}a${r} ${r} 0 0 1 ${width} 0a${r} ${r} 0 0 1 ${-width} 0z`;
}

/** The code of a link's state. */
export const codeOf = (link: StateLink): string => link.id.replace('map-', '');

/** The state that an event or the focus is on. */
export const linkAt = (target: EventTarget | null): StateLink | undefined =>
  (target instanceof Element && target.closest<StateLink>('.world a')) || undefined;
