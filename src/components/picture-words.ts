import { labelCounts } from '../domain/label-counts.ts';
import { messages } from '../strings/messages.ts';
import { classesOf, type Assessed, type View } from './map-views.ts';

/** Says of what day and of what the pictures are, in the sentence above them and to who does not see them. */
export function tellPictures(view: View, states: readonly Assessed[], day: string): void {
  const one = (selector: string) => document.querySelector(selector)!;
  const counted = classesOf(view, states)
    .filter(({ members }) => members.length)
    .map(({ key, members }) => messages.map.counted(key.name, members.length));
  for (const node of document.querySelectorAll('main [data-day]')) node.textContent = messages.date(day);
  one('[data-view-name]').textContent = view.name;
  one('.answer').textContent = messages.home.answer(states.length, labelCounts(states.map(({ on }) => on)), day);
  one('.world').setAttribute('aria-label', messages.map.label(view.name, day));
  one('.world desc').textContent = messages.map.describe(messages.sentence(messages.series(counted)));
  one('.plane-picture').setAttribute('aria-label', messages.plane.label(day));
}
