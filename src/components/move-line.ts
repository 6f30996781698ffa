import type { Assessable, Rung } from '../domain/assess.ts';
import { changeCauses } from '../domain/change-causes.ts';
import type { Change } from '../domain/changes.ts';
import type { LabelId } from '../domain/method.ts';
import type { Mover } from '../domain/movers.ts';
import { messages } from '../strings/messages.ts';
import { causeLink, type CauseLink, type Teller } from './change-cause.ts';

export const labelName = (label: LabelId | undefined): string =>
  (label ? messages.labels[label] : messages.noLabel).name;

export const rungName = ({ weight }: Pick<Rung, 'weight'>): string =>
  weight ? messages.weights[weight].name : messages.nothing;

/** From what to what a state moved: its label, or the rung where the label stayed. */
export function moveLine({ from, to, before, after }: Change): string {
  if (from !== to) return messages.time.move(labelName(from), labelName(to));
  const ladder = before.toRussia.level === after.toRussia.level ? 'toUkraine' : 'toRussia';
  return messages.changes.rung(ladder, before[ladder].weight, after[ladder].weight);
}

/** The first of what brought a change about, with the entry or the vote that it names. */
export function moveCause(mover: Mover<Assessable & Teller>): CauseLink | undefined {
  const [cause] = changeCauses(mover.record, mover);
  return cause && causeLink(mover.record, cause);
}
