import { address } from '../addresses.ts';
import type { Assessment } from '../domain/assess.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';
import type { View, Viewed } from './map-views.ts';

/** A state with its assessment on the day that is shown. */
export interface Assessed<S extends Viewed = Viewed> {
  state: S;
  on: Assessment;
}

/** What the map shows, as a list: each class that has a state, with its states. The build and the browser write the same. */
export function groupsView(view: View, states: readonly Assessed[]): Html {
  const groups = Map.groupBy(states, ({ state, on }) => view.of(state, on));
  return html`${view.keys
    .filter(({ value }) => groups.has(value))
    .map(({ by, value, name, means }) => {
      const group = groups.get(value)!;
      return html`<div>
        <dt>
          <span class="label" data-${by}="${value}">${name}</span>
          <span class="soft numeric">${messages.map.states(group.length)}</span>
        </dt>
        ${means && html`<dd class="soft small">${means}</dd>`}
        <dd>
          <ul class="names">
            ${group.map(
              ({ state: { state } }) => html`<li><a href="${address.country(state.slug)}">${state.name}</a></li>`,
            )}
          </ul>
        </dd>
      </div>`;
    })}`;
}
