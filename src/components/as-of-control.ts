import { assess } from '../domain/assess.ts';
import { changes } from '../domain/changes.ts';
import { FIRST_DAY } from '../domain/method.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
import { keepInAddress } from './address-state.ts';
import { showDay } from './as-of-page.ts';
import { labelName } from './move-line.ts';
import { loadHistories } from './history-data.ts';
import { isShown } from './moment.ts';

const t = messages.asOf;

/** The parts of the control, and the day that the page shows. */
function partsOf(host: HTMLElement) {
  const input = host.querySelector('input')!;
  const output = host.querySelector('output')!;
  return { input, output, evidenceDate: input.max, shown: host.dataset['day'] ?? input.max };
}

function show(host: HTMLElement, record: History, day: string) {
  const { input, output, evidenceDate } = partsOf(host);
  const past = day !== evidenceDate;
  const on = assess(record, day);
  host.dataset['day'] = day;
  if (input.value !== day) input.value = day;
  showDay(record, on, evidenceDate, () => show(host, record, evidenceDate));
  output.textContent = (past ? t.said : t.again)(day, labelName(on.label));
  host.querySelector<HTMLElement>('[value="0"]')!.hidden = !past;
  keepInAddress({ on: past ? day : '' });
}

/** Shows the day that was asked for, or says what is wrong with it. */
function ask(host: HTMLElement, record: History, text: string) {
  const { input, output, evidenceDate, shown } = partsOf(host);
  if (isShown(text, { first: FIRST_DAY, last: evidenceDate })) return show(host, record, text);
  input.value = shown;
  output.textContent = t.refused(FIRST_DAY, evidenceDate, shown);
}

/** Goes to the change before or after the day shown; the first day and the last are the ends of the way. */
function step(host: HTMLElement, record: History, by: number) {
  const { input, output, evidenceDate, shown } = partsOf(host);
  const days = [FIRST_DAY, ...changes(record, evidenceDate).map(({ day }) => day), evidenceDate];
  const day = by < 0 ? days.findLast((day) => day < shown) : by > 0 ? days.find((day) => day > shown) : evidenceDate;
  if (day) show(host, record, day);
  else output.textContent = t.noStep(by, shown);
  // The button that leads back goes away.
  if (!by) input.focus();
}

/** Answers a wish: a day, or a step to a change, 0 being the one back to the published day. Rejects where the history does not come. */
export async function answer(host: HTMLElement, wish: string | number) {
  const { states } = await loadHistories();
  const record = states.find(({ state }) => state.slug === host.dataset['slug'])!;
  if (typeof wish === 'number') step(host, record, wish);
  else ask(host, record, wish);
}
