import { address } from '../addresses.ts';
import type { History } from '../exports/history.ts';
import type { LabelId } from '../domain/method.ts';
import { byMove, type Relabelled } from '../domain/relabelled.ts';
import { messages } from '../strings/messages.ts';

function sign(label: HTMLElement, id: LabelId | undefined): void {
  label.dataset['label'] = id ?? 'none';
  label.textContent = id ? messages.labels[id].name : messages.noLabel.name;
}

/**
 * States with another label, as Moves.astro writes them.
 * @param template holds Moves.astro with one state
 * @param finish puts into a state's item what the page wants to say of it
 */
export function drawMoves(
  template: HTMLTemplateElement,
  items: readonly Relabelled<History>[],
  finish: (item: HTMLElement, record: History) => void = () => undefined,
): HTMLElement {
  const list = template.content.querySelector('ul')!.cloneNode(true) as HTMLElement;
  const line = list.querySelector('li')!;
  const name = line.querySelector('li')!;

  const drawName = (record: History) => {
    const item = name.cloneNode(true) as HTMLElement;
    const link = item.querySelector('a')!;
    link.href = address.country(record.state.slug);
    link.textContent = record.state.name;
    finish(item, record);
    return item;
  };
  const lines = byMove(items).map(({ from, to, records }) => {
    const drawn = line.cloneNode(true) as HTMLElement;
    const [before, after] = drawn.querySelectorAll<HTMLElement>('.label');
    sign(before!, from);
    sign(after!, to);
    drawn.querySelector('.numeric')!.textContent = messages.changes.states(records.length);
    drawn.querySelector('.names')!.replaceChildren(...records.map(drawName));
    return drawn;
  });
  list.replaceChildren(...lines);
  return list;
}
