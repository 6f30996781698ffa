import { address } from '../addresses.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';
import { classesOf, type Assessed, type View } from './map-views.ts';

/** Of what a view shows, each class that has a state, with its states. The build and the browser write the same. */
export const groupsView = (view: View, states: readonly Assessed[]): Html =>
  html`${classesOf(view, states)
    .filter(({ members }) => members.length)
    .map(
      ({ key: { by, value, name, means }, members }) =>
        html`<div>
          <dt>
            <span class="label" data-${by}="${value}">${name}</span>
            <span class="soft numeric">${messages.map.states(members.length)}</span>
          </dt>
          ${means && html`<dd class="soft small">${means}</dd>`}
          <dd>
            <ul class="names">
              ${members.map(
                ({ state: { state } }) => html`<li><a href="${address.country(state.slug)}">${state.name}</a></li>`,
              )}
            </ul>
          </dd>
        </div>`,
    )}`;
