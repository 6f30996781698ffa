import { address } from '../addresses.ts';
import type { Assessable } from '../domain/assess.ts';
import type { Mover } from '../domain/movers.ts';
import type { State } from '../states/states.ts';
import { messages } from '../strings/messages.ts';
import type { Teller } from './change-cause.ts';
import { html, type Html } from './html.ts';
import { moveCause, moveLine } from './move-line.ts';
import { written } from './written.ts';

type Moved = Assessable & Teller & { state: Pick<State, 'slug' | 'name'> };

/** Movers told on the home page; the rest are in the change log. */
const MOVERS = 8;

const t = messages.time;

/** One state that moved: from what to what, and why. */
export function moverView(mover: Mover<Moved>): Html {
  const { slug, name } = mover.record.state;
  const cause = moveCause(mover);
  // Only what an entry says is content, and marked with its language.
  const why =
    cause?.href && html`<a class="why" href="${cause.href}">${cause.marking ? written(cause.text!) : cause.text}</a>`;
  return html`<li>
    <a href="${address.country(slug)}">${name}</a>${messages.mark.colon}<b>${moveLine(mover)}</b>
    <span class="soft">${cause?.lead} ${why}</span>
  </li>`;
}

/**
 * Who moved last, up to a day of which the reader knows. The build and the browser write the same.
 * @param move undefined before anything has changed
 */
export function moversView(move: { day: string; movers: readonly Mover<Moved>[] } | undefined): Html {
  if (!move)
    return html`<h3>${t.noMovers}</h3>
      <a class="small" href="${address.changes()}">${t.allChanges}</a>`;
  const rest = move.movers.length - MOVERS;
  return html`<h3>${t.movers(move.day)}</h3>
    <ul class="small">
      ${move.movers.slice(0, MOVERS).map(moverView)} ${rest > 0 && html`<li>${t.moreMovers(rest)}</li>`}
    </ul>
    <a class="small" href="${address.changesOn(move.day)}">${t.allChanges}</a>`;
}
