import type { Ballot } from '../../schemas/vocabulary.ts';
import { count, date, list, number } from './format.ts';
import { ballots } from './words.ts';

export const votes = {
  listTitle: 'Votes',
  listLead: (n: number, day: string) =>
    `The ${number(n)} resolutions on Ukraine that the General Assembly voted on by roll call from 27 March 2014 to ${date(day)}, and how each of the 193 members voted.`,
  resolution: 'Resolution',
  title: (symbol: string, short: string) => `${symbol}: ${short}`,
  demanded: 'What it demanded',
  sources: 'Read in',
  description: (short: string, day: string, tally: string) => `${short}, ${date(day)}: ${tally}`,
  column: (short: string, day: string) => `${short}, ${date(day)}`,
  tally: (tally: Record<Ballot, number>) =>
    `${number(tally.yes)} in favour, ${number(tally.no)} against, ${count(tally.abstain, 'abstention', 'abstentions')}, ${number(tally['not-voting'])} did not vote.`,
  record: "The UN's record",
  notDividing: 'Shown but not counted in alignment: Ukraine abstained on it.',
  map: (symbol: string, day: string) => `World map: how UN members voted on ${symbol}, ${date(day)}`,
  mapDescription: (tally: string) => `${tally} The lists below the map say the same for each state.`,
  rollCall: 'The roll call',
  group: (ballot: Ballot, n: number) => `${ballots[ballot].name} (${number(n)})`,
  changed: (before: string) => `Who changed since ${before}`,
  changedNone: 'Who changed',
  changedLead: (n: number, before: string) =>
    `${count(n, 'state', 'states')} voted otherwise than on ${before}, the vote before.`,
  nobodyChanged: 'No state voted otherwise than on the vote before.',
  first: 'The first of these votes: there is none before it to compare with.',
  turn: (from: Ballot, to: Ballot, n: number) => `${ballots[from].name} → ${ballots[to].name} (${number(n)})`,
  remarks: 'What was said of it',
  notVoting: 'What “did not vote” can mean',
  notVotingText: [
    'The UN records a vote as not cast when a member was absent, was present and did not press a button, or had lost its vote under Article 19 of the Charter because it was in arrears. The record does not tell which.',
    'So not voting is left out of alignment and is never read as a position. Where the reason was found, it stands among the remarks on the vote.',
  ],
  february: 'The resolution of 24 February 2026',
  februaryNote: 'No roll call was found, so it enters no count, no map and no alignment on this site.',
  matrix: 'States written in full, vote by vote',
  matrixLead: 'Y yes, N no, A abstained, – did not vote.',
  matrixState: 'State',
  previous: 'Earlier vote',
  next: 'Later vote',
  names: (names: readonly string[]) => list(names),
} as const;
