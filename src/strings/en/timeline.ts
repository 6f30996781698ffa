import type { Tie } from '../../schemas/vocabulary.ts';
import { count, date, number } from './format.ts';

export const timeline = {
  title: 'Timeline',
  lead: (n: number, states: number) =>
    `Every entry of every ledger by date: ${count(n, 'entry', 'entries')} on ${count(states, 'state', 'states')} and eight blocs.`,
  strip: 'When the ties moved',
  stripLabel: 'Bars by month: entries toward Moscow above the line, entries away from it below',
  stripNote: (left: number) =>
    `Each bar is a month: entries toward Moscow above the line, away from it below; entries that moved no tie are not drawn.${left ? ` ${count(left, 'entry', 'entries')} known only by year, or older, ${left === 1 ? 'is' : 'are'} left out.` : ''}`,
  bar: (month: string, toward: number, away: number) =>
    `${date(month)}: ${number(toward)} toward, ${number(away)} away`,
  years: 'Years',
  noMonth: 'Month not known',
  filters: { kind: 'Kind', tie: 'Tie', bloc: 'Member of', state: 'State' },
  all: { kind: 'All kinds', tie: 'All ties', bloc: 'All', state: 'All states' },
  tieShort: { toward: 'toward Moscow', away: 'away from Moscow', neither: 'neither way' } satisfies Record<Tie, string>,
} as const;
