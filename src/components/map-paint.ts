import { messages } from '../strings/messages.ts';
import { classesOf, type Assessed, type View } from './map-views.ts';
import { shade } from './shades.ts';
import type { WorldMap } from './world-map.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Gives every state of the map the colour and the name of its class in a view, and hatches what is contested. */
export function paintMap(map: WorldMap, view: View, states: readonly Assessed[]): void {
  const links = map.states;
  const hatched: string[] = [];
  for (const { key, members } of classesOf(view, states))
    for (const { state, on } of members) {
      const link = links.get(state.state.code)!;
      const contested = view.id === 'label' && on.contestedLabel !== undefined;
      const what = contested ? messages.map.contested(key.name) : key.name;
      if (shade(link, key) || link.dataset['what'] !== what) {
        link.dataset['what'] = what;
        link.setAttribute('aria-label', messages.map.state(state.state.name, what));
      }
      if (contested) hatched.push(link.querySelector('path')!.getAttribute('d')!);
    }
  map.querySelector('.hatched')!.replaceChildren(
    ...hatched.map((d) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      return path;
    }),
  );
}
