import { address } from '../addresses.ts';
import type { Assessment } from '../domain/assess.ts';
import { FIRST_DAY } from '../domain/method.ts';
import type { State } from '../states/states.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';
import { labelName, rungName } from './move-line.ts';

/**
 * Where a state stands on the plane, in words, and what its trail is.
 * @param on the day, where it is not the published one
 */
export function planeNote({ slug, name }: Pick<State, 'slug' | 'name'>, now: Assessment, on: string | undefined): Html {
  const { plane, mark } = messages;
  const stand = plane.stand(messages.alignment(now.alignment.value), rungName(now.toRussia), rungName(now.toUkraine));
  return html`<a href="${address.country(slug, on)}">${name}</a>${mark.colon}${labelName(now.label)}${mark.stop}${stand}
    ${plane.trail(name, FIRST_DAY, now.day)}`;
}
