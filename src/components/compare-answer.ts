import { address } from '../addresses.ts';
import { compare, MOST_STATES } from '../domain/compare.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';
import { choose } from './choice.ts';
import { comparisonView } from './comparison.ts';
import { loadHistories } from './history-data.ts';
import type { Html } from './html.ts';

const { say, titleOf } = messages.comparison;

/** What the page shows of a choice. */
export interface Answer {
  /** The states compared, by slug, and the day. */
  states: string[];
  day: string;
  /** The address that asks for the same. */
  href: string;
  /** What is said of it: what was left out, and what is shown. */
  said: string;
  /** The comparison and its title; none where too few states are known. */
  shown?: { title: string; view: Html } | undefined;
}

/** Answers what was asked for, in fields or in the address, as well as can be. Rejects where the history does not come. */
export async function answerTo(asked: readonly string[], on: string): Promise<Answer> {
  const { states: all, resolutions, evidenceDate } = await loadHistories();
  const bySlug = new Map(all.map((history) => [history.state.slug, history]));
  const { states, day, slips } = choose(asked, on, new Set(bySlug.keys()), evidenceDate);
  const another = day === evidenceDate ? undefined : day;
  const records = states.map((slug) => bySlug.get(slug)!);
  const names = records.map(({ state }) => state.name);
  const titles = new Map(resolutions.map(({ symbol, title }) => [symbol, title]));
  return {
    states,
    day,
    href: states.length ? address.comparison(states, another) : address.compare(),
    said: [
      ...(slips.unknown ? [say.unknown(slips.unknown)] : []),
      ...(slips.tooMany ? [say.tooMany(MOST_STATES)] : []),
      ...(slips.badDay ? [say.badDay(FIRST_DAY, evidenceDate)] : []),
      slips.tooFew ? say.tooFew : say.shown(names, day),
    ].join(' '),
    shown: slips.tooFew
      ? undefined
      : { title: titleOf(names), view: comparisonView(compare(records, day), titles, another) },
  };
}
