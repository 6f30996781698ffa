import { PARTIES, type LabelId } from '../../domain/method.ts';
import { count, date, list, number } from './format.ts';
import { inCounts } from './words.ts';

export const home = {
  title: 'Who stands with Moscow?',
  /** The first sentence of the site: counts by label, in the method's order. */
  answer: (states: number, counts: readonly { label: LabelId; n: number }[], day: string) =>
    `Of ${number(states)} UN members, ${list([...inCounts(counts), `${number(PARTIES.length)} are the parties to the war`])}, as of ${date(day)}.`,
  lead: 'No editor types a label. Each one follows from dated, sourced entries, 25 General Assembly votes and the list of states that sanction Russia, and opens to the evidence behind it.',
  map: 'The world by label',
  skipMap: 'Skip the map: the same in a list',
  profiles: (n: number) => `${count(n, 'country', 'countries')} in full`,
  more: (n: number) => `${count(n, 'more country', 'more countries')} in full`,
  profilesLead: 'What each gave Moscow, what it refused, what it got and what it did for Ukraine, entry by entry.',
  groups: 'Every UN member',
  groupsBy: 'In the groups that the map shows:',
  parties: 'Parties to the war',
} as const;
