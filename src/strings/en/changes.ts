import type { ChangeCause } from '../../domain/change-causes.ts';
import type { Turn } from '../../domain/change-log.ts';
import { FIRST_DAY, WINDOW_MONTHS, type LadderId } from '../../domain/method.ts';
import type { Weight } from '../../schemas/vocabulary.ts';
import { count, date, number } from './format.ts';
import { ladders, weights } from './words.ts';

type Edge<Of> = Extract<ChangeCause, { of: Of }>['edge'];

const rung = (weight: Weight | undefined) => (weight ? weights[weight].name : 'nothing');

export const changes = {
  title: 'Changes',
  lead: (n: number, days: number) =>
    `Each day since ${date(FIRST_DAY)} on which a state's label or rung became another, and why: ${count(n, 'change', 'changes')} on ${count(days, 'day', 'days')}.`,

  strip: 'Which way the changes pointed',
  stripLabel: 'Bars by quarter: changes toward Moscow above the line, changes away from it below',
  stripNote:
    'Each bar is a quarter: changes toward Moscow above the line, away from it below, by the rungs, or by the label where no rung moved. Help to Ukraine that grew too old to count points toward Moscow, and help to Moscow away from it.',
  bar: (from: string, toward: number, away: number) =>
    `Three months from ${date(from)}: ${number(toward)} toward, ${number(away)} away`,

  log: 'Day by day',
  years: 'Years',
  filters: { state: 'State', label: 'Label gained', year: 'Year', kind: 'What changed' },
  all: { state: 'All states', label: 'All labels', year: 'All years', kind: 'Label or rung' },
  turns: {
    label: 'The label',
    'toRussia-up': `${ladders.toRussia}: up`,
    'toRussia-down': `${ladders.toRussia}: down`,
    'toUkraine-up': `${ladders.toUkraine}: up`,
    'toUkraine-down': `${ladders.toUkraine}: down`,
  } satisfies Record<Turn, string>,
  states: (n: number) => count(n, 'state', 'states'),
  /** Between a label and the one that followed it, for those who hear the page. */
  then: 'then',
  rung: (ladder: LadderId, before: Weight | undefined, after: Weight | undefined) =>
    `${ladders[ladder]}: ${rung(before)} → ${rung(after)}`,

  /** Why a change came about: what stands before the entry or the vote. */
  entry: {
    began: 'Counts from this day:',
    ended: 'Ended the day before:',
    lapsed: `No longer counts, ${number(WINDOW_MONTHS)} months on:`,
  } satisfies Record<Edge<'entry'>, string>,
  vote: {
    began: 'By the vote:',
    lapsed: `No longer counts, ${number(WINDOW_MONTHS)} months on:`,
  } satisfies Record<Edge<'vote'>, string>,
  list: {
    began: 'On the list of states that sanction Russia from this day.',
    ended: 'No longer on the list of states that sanction Russia.',
  } satisfies Record<Edge<'list'>, string>,
  ballotOn: (ballot: string, symbol: string) => `${ballot} on ${symbol}`,

  between: {
    title: 'Between two days',
    lead: 'Which states had another label on the later day than on the earlier one.',
    from: 'Earlier day',
    to: 'Later day',
    go: 'Show',
    noScript:
      'The list below answers this: read it from the later day down to the earlier. A state in it had, before, the first label of its lowest line, and after, the last label of its highest.',
    loading: 'Reading the history …',
    answer: (n: number, from: string, to: string) =>
      n
        ? `${count(n, 'state', 'states')} had another label on ${date(to)} than on ${date(from)}.`
        : `Every state had the same label on ${date(to)} as on ${date(from)}.`,
    wrong: (first: string, last: string) =>
      `Two days between ${date(first)} and ${date(last)} are needed, the earlier first.`,
    instead: 'The address names others, so the published ones are shown.',
    failed: 'The history could not be read. The list below says the same, day by day.',
    causesNote: 'Beside each state stands the number of causes of its changes between the two days; it leads to them.',
    causes: (n: number, name: string) => `${count(n, 'cause', 'causes')} for ${name}`,
    address: 'Address of this answer:',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Not copied',
  },
} as const;
