import type { Assessment, Rung } from '../domain/assess.ts';
import type { LabelId } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';

/** Movers told on the home page; the rest are in the change log. */
export const MOVERS = 8;

export const labelName = (label: LabelId | undefined): string =>
  (label ? messages.labels[label] : messages.noLabel).name;

export const rungName = ({ weight }: Pick<Rung, 'weight'>): string =>
  weight ? messages.weights[weight].name : messages.nothing;

/** From what to what a state moved: its label, or the rung where the label stayed. */
export function moveLine({ before, after }: { before: Assessment; after: Assessment }): string {
  const { move, rung } = messages.time;
  if (before.label !== after.label) return move(labelName(before.label), labelName(after.label));
  const ladder = before.toRussia.level === after.toRussia.level ? 'toUkraine' : 'toRussia';
  return rung(messages.ladders[ladder], rungName(before[ladder]), rungName(after[ladder]));
}
