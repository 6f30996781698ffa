import { messages } from '../strings/messages.ts';
import type { Assessed } from './groups-view.ts';
import type { View } from './map-views.ts';
import { shade } from './shades.ts';

/** Makes the key of the map that of a view, with how many states are of each class. */
export function showLegend(legend: Element, view: View, states: readonly Assessed[]): void {
  const counts = Map.groupBy(states, ({ state, on }) => view.of(state, on));
  const most = Math.max(...[...counts.values()].map((group) => group.length));
  const template = legend.firstElementChild!;
  const kept = [...legend.children].filter((row) =>
    row.querySelector('[data-label=contested], [data-label=territory-only]'),
  ) as HTMLElement[];
  const rows = view.keys
    .filter(({ value }) => counts.has(value) || view.id === 'label')
    .map((key) => {
      const row = template.cloneNode(true) as HTMLElement;
      const sign = row.querySelector<HTMLElement>('.label')!;
      shade(sign, key);
      sign.textContent = key.name;
      const n = counts.get(key.value)?.length ?? 0;
      row.querySelector('.n')!.textContent = messages.number(n);
      const bar = row.querySelector<SVGElement>('.bar')!;
      shade(bar, key);
      bar.setAttribute('width', `${(n / most) * 100}%`);
      return row;
    });
  for (const row of kept) row.hidden = view.id !== 'label' && !!row.querySelector('[data-label=contested]');
  legend.replaceChildren(...rows, ...kept);
}
