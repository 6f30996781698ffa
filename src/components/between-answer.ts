import { address } from '../addresses.ts';
import { assess } from '../domain/assess.ts';
import { changeCauses } from '../domain/change-causes.ts';
import { changes } from '../domain/changes.ts';
import { relabelled } from '../domain/relabelled.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
import type { TwoDays } from './between-address.ts';
import { loadHistories } from './history-data.ts';
import { drawMoves } from './moves.ts';

const causesBetween = (record: History, { from, to }: TwoDays) =>
  changes(record, to, from).flatMap((change) => changeCauses(record, change)).length;

/** Which states have another label on the later of two days: in a sentence, and as a list with the number of causes. */
export async function answerBetween(
  days: TwoDays,
  template: HTMLTemplateElement,
): Promise<{ sentence: string; list: HTMLElement }> {
  const t = messages.changes.between;
  const { states } = await loadHistories();
  const moved = relabelled(
    states,
    (record) => assess(record, days.from).label,
    (record) => assess(record, days.to).label,
  );
  const list = drawMoves(template, moved, (item, record) => {
    const n = causesBetween(record, days);
    const link = document.createElement('a');
    link.href = address.changesOf(record.state.slug);
    link.textContent = messages.number(n);
    link.setAttribute('aria-label', t.causes(n, record.state.name));
    item.append(' ', link);
  });
  return { sentence: t.answer(moved.length, days.from, days.to), list };
}
