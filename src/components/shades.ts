import type { Key } from './map-views.ts';
import { SHADES } from './map-state.ts';

/** Gives an element the colour of a key, in place of any that it has. @returns whether anything changed */
export function shade(element: HTMLElement | SVGElement, { by, value }: Pick<Key, 'by' | 'value'>): boolean {
  if (element.dataset[by] === value) return false;
  for (const other of SHADES) if (other !== by) delete element.dataset[other];
  element.dataset[by] = value;
  return true;
}
