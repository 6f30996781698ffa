import type { Stand } from '../charts/plane.ts';
import { LADDERS, type LadderId } from '../domain/method.ts';
import type { Weight } from '../schemas/vocabulary.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';
import { bandOf } from './map-views.ts';

/** The columns of the plane as a table. */
export const COLUMNS = Object.keys(messages.plane.cells) as (keyof typeof messages.plane.cells)[];

const rungs = (ladder: LadderId) =>
  Object.entries(LADDERS[ladder]).map(([weight, level]) => ({ level, name: messages.weights[weight as Weight].name }));

/** The rows, from the highest rung to Russia to the highest to Ukraine. */
const ROWS: readonly { level: number; name: string }[] = [
  ...rungs('toRussia')
    .sort((a, b) => b.level - a.level)
    .map(({ level, name }) => ({ level, name: messages.plane.toRussia(name) })),
  { level: 0, name: messages.plane.nothingOnRecord },
  ...rungs('toUkraine')
    .sort((a, b) => a.level - b.level)
    .map(({ level, name }) => ({ level: -level, name: messages.plane.toUkraine(name) })),
];

/** The plane in words: who stands on each rung with each alignment. A state on both ladders is in both of its rows. */
export function planeTable(states: readonly (Stand & { name: string })[]): { name: string; cells: string[] }[] {
  const onRow = ({ toRussia, toUkraine }: Stand, level: number) =>
    level > 0 ? toRussia === level : level < 0 ? toUkraine === -level : !toRussia && !toUkraine;
  return ROWS.map(({ level, name }) => ({
    name,
    cells: COLUMNS.map((column) =>
      messages.series(
        states.filter((state) => onRow(state, level) && bandOf(state.alignment) === column).map((state) => state.name),
      ),
    ),
  }));
}

/** The rows of the table as the page shows them. The build and the browser write the same. */
export const planeRows = (states: readonly (Stand & { name: string })[]): Html =>
  html`${planeTable(states).map(
    ({ name, cells }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${cells.map((names) => html`<td>${names}</td>`)}
      </tr>`,
  )}`;
