import { messages } from '../strings/messages.ts';
import { classesOf, type Assessed, type View } from './map-views.ts';
import { shade } from './shades.ts';

/** Makes the key of the map that of a view, with how many states are of each class. */
export function showLegend(legend: Element, view: View, states: readonly Assessed[]): void {
  const classes = classesOf(view, states);
  const most = Math.max(...classes.map(({ members }) => members.length));
  const template = legend.firstElementChild!;
  const kept = [...legend.children].filter((row) =>
    row.querySelector('[data-label=contested], [data-label=territory-only]'),
  ) as HTMLElement[];
  const rows = classes
    .filter(({ members }) => members.length || view.id === 'label')
    .map(({ key, members }) => {
      const row = template.cloneNode(true) as HTMLElement;
      const sign = row.querySelector<HTMLElement>('.label')!;
      shade(sign, key);
      sign.textContent = key.name;
      row.querySelector('.n')!.textContent = messages.number(members.length);
      const bar = row.querySelector<SVGElement>('.bar')!;
      shade(bar, key);
      bar.setAttribute('width', `${(members.length / most) * 100}%`);
      return row;
    });
  for (const row of kept) row.hidden = view.id !== 'label' && !!row.querySelector('[data-label=contested]');
  legend.replaceChildren(...rows, ...kept);
}
