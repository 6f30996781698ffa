import { FEWEST_STATES, MOST_STATES } from '../domain/compare.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { isShown } from './moment.ts';

/** What is wrong with what was asked for; each is answered in a sentence, none stops the comparison of the rest. */
export interface Slips {
  /** How many of the states are not known. */
  unknown: number;
  tooFew: boolean;
  tooMany: boolean;
  badDay: boolean;
}

/** Which states to compare, by slug, and on which day. */
export interface Choice {
  states: string[];
  day: string;
  slips: Slips;
}

/**
 * Makes a choice that can be shown out of what was asked for.
 * @param asked slugs, as they were chosen or stood in the address; empty ones are no choice
 * @param on the day asked for; the evidence date where none is
 * @param known the slugs of all states
 */
export function choose(asked: readonly string[], on: string, known: ReadonlySet<string>, evidenceDate: string): Choice {
  const wanted = [...new Set(asked.filter(Boolean))];
  const states = wanted.filter((slug) => known.has(slug));
  const badDay = on !== '' && !isShown(on, { first: FIRST_DAY, last: evidenceDate });
  return {
    states: states.slice(0, MOST_STATES),
    day: on && !badDay ? on : evidenceDate,
    slips: {
      unknown: wanted.length - states.length,
      tooFew: states.length < FEWEST_STATES,
      tooMany: states.length > MOST_STATES,
      badDay,
    },
  };
}
