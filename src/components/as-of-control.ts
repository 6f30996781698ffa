import { assess } from '../domain/assess.ts';
import { changes } from '../domain/changes.ts';
import { FIRST_DAY } from '../domain/method.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
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

/** Keeps the day in the address, and leaves the rest of it alone. */
function keep(day: string | undefined) {
  const url = new URL(location.href);
  if (day) url.searchParams.set('on', day);
  else url.searchParams.delete('on');
  history.replaceState(history.state, '', url);
}

function show(host: HTMLElement, record: History, day: string) {
  const { input, output, evidenceDate, shown } = partsOf(host);
  if (day === shown) return;
  const past = day !== evidenceDate;
  const on = assess(record, day);
  host.dataset['day'] = day;
  if (input.value !== day) input.value = day;
  showDay(record, on, evidenceDate, () => show(host, record, evidenceDate));
  output.textContent = (past ? t.said : t.again)(day, labelName(on.label));
  host.querySelector<HTMLElement>('[value="0"]')!.hidden = !past;
  keep(past ? day : undefined);
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
  const { input, evidenceDate, shown } = partsOf(host);
  const days = [FIRST_DAY, ...changes(record, evidenceDate).map(({ day }) => day), evidenceDate];
  const day = by < 0 ? days.findLast((day) => day < shown) : by > 0 ? days.find((day) => day > shown) : evidenceDate;
  if (day) show(host, record, day);
  // The button that leads back goes away.
  if (!by) input.focus();
}

function act(host: HTMLElement, record: History, event: Event | undefined) {
  const { input, shown } = partsOf(host);
  if (!event) return ask(host, record, new URLSearchParams(location.search).get('on') ?? '');
  if (event.target instanceof HTMLButtonElement) return step(host, record, Number(event.target.value));
  // While a year is typed it is 2, 20 and 202 first: what is out of range is answered when the field is left.
  const typing = event.type === 'change' && !(input.value && input.checkValidity());
  if (!typing && input.value !== shown) ask(host, record, input.value);
}

/** Answers an event in the control; without one, what the address asks for. */
export async function answer(host: HTMLElement, event?: Event) {
  const record = await loadHistories().then(
    ({ states }) => states.find(({ state }) => state.slug === host.dataset['slug']),
    () => undefined,
  );
  if (record) return act(host, record, event);
  const { input, output, shown } = partsOf(host);
  input.value = shown;
  output.textContent = t.unreachable;
}
