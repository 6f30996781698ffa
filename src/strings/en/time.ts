import { shortSymbol } from '../../domain/roll-call.ts';
import { count, date, list, number } from './format.ts';

/** The map and the plane in time. */
export const time = {
  title: 'The map in time',
  controls: 'Day and view',
  day: 'Day',
  view: 'Map shows',
  play: 'Play',
  pause: 'Pause',
  back: 'Change before',
  next: 'Next change',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copy the address of this page',
  failed: 'The record of other days could not be loaded. The page shows the newest day.',
  refused: (what: readonly string[]) =>
    `The address asks for what this page does not have: ${list(what)}. The page shows the rest of what it asks for.`,
  /** Said once it is shown: a view with its day, or a day with how many moved. */
  announceView: (view: string, day: string) => `${view}, ${date(day)}.`,
  announce: (day: string, changed: number) =>
    `${date(day)}: ${changed ? count(changed, 'state changed', 'states changed') : 'no label or rung changed that day'}.`,

  groups: { assessment: 'Assessment', votes: 'General Assembly votes', blocs: 'Blocs' },
  label: 'Label',
  alignment: 'Alignment by votes',
  recognition: 'Recognition of annexations',
  vote: (symbol: string, day: string) => `${shortSymbol(symbol)}, ${date(day)}`,
  notYet: 'Not yet voted on',
  alignments: {
    'with-russia': '+0.75 and more: with Russia',
    'toward-russia': '+0.25 to +0.75',
    between: '−0.25 to +0.25',
    'toward-ukraine': '−0.75 to −0.25',
    'with-ukraine': 'below −0.75: with Ukraine',
    'no-votes': 'No votes cast',
  },
  recognitions: { recognises: 'Recognises an annexation', nothing: 'Does not' },
  memberships: { member: 'Member', partial: 'Associate, partner or observer', outside: 'Outside' },

  movers: (day: string) => `What changed on ${date(day)}`,
  noMovers: 'No label and no rung has changed yet.',
  move: (from: string, to: string) => `${from} → ${to}`,
  moreMovers: (n: number) => `and ${number(n)} more`,
  allChanges: 'All changes',
} as const;
