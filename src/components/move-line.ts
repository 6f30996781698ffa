import type { Assessment } from '../domain/assess.ts';
import type { LadderId } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';

/** Movers told on the home page; the rest are in the change log. */
export const MOVERS = 8;

const labelName = ({ label }: Assessment) => (label ? messages.labels[label].name : messages.noLabel.name);
const rungName = (on: Assessment, ladder: LadderId) =>
  on[ladder].weight ? messages.weights[on[ladder].weight].name : messages.nothing;

/** From what to what a state moved: its label, or the rung where the label stayed. */
export function moveLine({ before, after }: { before: Assessment; after: Assessment }): string {
  const { move, rung } = messages.time;
  if (before.label !== after.label) return move(labelName(before), labelName(after));
  const ladder = before.toRussia.level === after.toRussia.level ? 'toUkraine' : 'toRussia';
  return rung(messages.ladders[ladder], rungName(before, ladder), rungName(after, ladder));
}
