import type { Rules } from '../domain/method.ts';
import { tryRules } from '../domain/try-rules.ts';
import { messages } from '../strings/messages.ts';
import { loadHistories } from './history-data.ts';
import { drawMoves } from './moves.ts';

/** Which states other rules would label otherwise on the evidence date: in a sentence, and as a list. */
export async function answerRules(
  rules: Partial<Rules>,
  template: HTMLTemplateElement,
): Promise<{ sentence: string; list: HTMLElement }> {
  const { states, evidenceDate } = await loadHistories();
  const moved = tryRules(states, evidenceDate, rules);
  return { sentence: messages.tryRules.answer(moved.length), list: drawMoves(template, moved) };
}
