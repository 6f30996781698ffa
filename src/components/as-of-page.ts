import { dayScale } from '../charts/standing-chart.ts';
import type { Assessment } from '../domain/assess.ts';
import { inForce } from '../domain/in-force.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { phase, spanOf, type Phase } from '../domain/phase.ts';
import { standing } from '../domain/standing.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
import { standingView } from './standing-view.ts';
import { whyView } from './why-view.ts';

const t = messages.asOf;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  more: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), more);
  element.append(...children);
  return element;
}

/** Marks something that is not of the day, for the eye and in a word. */
function mark(item: HTMLElement, now: Phase, at: Element | null = item, words: Record<string, string> = t.phase) {
  const tag = item.querySelector('.phase');
  // Its space goes with it.
  tag?.previousSibling?.remove();
  tag?.remove();
  if (now === 'now') return item.removeAttribute('data-phase');
  item.dataset['phase'] = now;
  at?.append(' ', make('span', { className: 'tag phase' }, words[now]!));
}

/** What had not happened on the day, and what no longer held; nothing on the evidence date, which the page is of. */
function markPhases({ ledger, votes }: History, day: string, evidenceDate: string) {
  const on = (span: Parameters<typeof phase>[0]): Phase => (day === evidenceDate ? 'now' : phase(span, day));
  for (const entry of ledger) {
    const now = on(inForce(entry));
    const item = document.getElementById(entry.id);
    // What weighs nothing, or is contested, never counted.
    const counted = entry.counts && standing(entry) === 'counts';
    if (item) mark(item, now === 'over' && !counted ? 'now' : now, item.querySelector('.signs'));
    for (const cited of all(`.glance a[href="#${entry.id}"]`))
      mark(cited.closest('li')!, now === 'later' ? now : 'now');
  }
  for (const list of all('[data-votes]'))
    for (const [i, item] of [...list.children].entries())
      mark(item as HTMLElement, on({ from: votes[i]!.date }), item.querySelector('th, .named'));
  for (const item of all('#memberships ~ * [data-from], #memberships ~ * [data-until]'))
    mark(item, on(spanOf(item.dataset)), item, { ...t.phase, over: t.membershipOver });
}

/** The day in the chart. */
function markChart(day: string, evidenceDate: string) {
  const line = document.querySelector('.since-chart .day')!;
  const x = `${dayScale(FIRST_DAY, evidenceDate)(day) / 10}%`;
  line.setAttribute('x1', x);
  line.setAttribute('x2', x);
  line.setAttribute('display', day === evidenceDate ? 'none' : 'inline');
}

/** Tells on every part of the page that it is of another day, with the way back. */
function showBar({ written }: History, day: string, evidenceDate: string, back: () => void) {
  document.querySelector('.as-of-bar')?.remove();
  if (day === evidenceDate) return;
  const button = make(
    'button',
    {
      type: 'button',
      ariaLabel: t.back(evidenceDate),
      onclick: () => (one('main').focus({ preventScroll: true }), back()),
    },
    t.backShort,
  );
  one('main').append(
    make(
      'p',
      { className: 'as-of-bar no-print small' },
      make('b', {}, t.stood(day)),
      written ? make('span', {}, t.account(evidenceDate)) : '',
      button,
    ),
  );
}

/** Makes the page one of the day that it is assessed on. */
export function showDay(record: History, on: Assessment, evidenceDate: string, back: () => void) {
  const past = on.day !== evidenceDate;
  one('.standing').innerHTML = String(standingView(on, past ? t.stood(on.day) : messages.country.asOf(on.day)));
  one('.why .sides').innerHTML = String(whyView(record, on));
  markPhases(record, on.day, evidenceDate);
  markChart(on.day, evidenceDate);
  showBar(record, on.day, evidenceDate, back);
}
