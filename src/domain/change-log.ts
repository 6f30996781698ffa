import { changeCauses, type ChangeCause } from './change-causes.ts';
import { changes, type Change } from './changes.ts';
import { LADDERS, type LabelId, type LadderId } from './method.ts';
import type { StateRecord } from './record.ts';

/** A change with whose it is and why it came about. */
export interface LoggedChange extends Change {
  record: StateRecord;
  causes: ChangeCause[];
}

/** What can become another in a change: the label, or a rung that rises or falls. */
export const TURNS = ['label', 'toRussia-up', 'toRussia-down', 'toUkraine-up', 'toUkraine-down'] as const;
export type Turn = (typeof TURNS)[number];

/** States that changed on one day in the same way for the same reason. */
export interface ChangeLine {
  changes: [LoggedChange, ...LoggedChange[]];
  turns: Turn[];
}

/** How near a label stands to Moscow; it decides which way a change points where no rung does. */
const NEARNESS: Record<LabelId, number> = {
  fights: 5,
  territory: 4,
  arms: 3,
  parts: 2,
  'votes-russia': 1,
  both: 0,
  out: 0,
  'votes-ukraine': -1,
  sanctions: -2,
};

/** What became another in a change. */
export function turns({ from, to, before, after }: Change): Turn[] {
  const rungs = (Object.keys(LADDERS) as LadderId[]).flatMap((ladder): Turn[] => {
    const step = after[ladder].level - before[ladder].level;
    return step ? [`${ladder}-${step > 0 ? 'up' : 'down'}`] : [];
  });
  return from === to ? rungs : ['label', ...rungs];
}

/** Which way a change points: by its rungs, and by its label where they tell nothing. */
export function tieOf({ from, to, before, after }: Change): 'toward' | 'away' | 'neither' {
  const rungs = after.toRussia.level - before.toRussia.level - (after.toUkraine.level - before.toUkraine.level);
  const step = rungs || (to ? NEARNESS[to] : 0) - (from ? NEARNESS[from] : 0);
  return step > 0 ? 'toward' : step < 0 ? 'away' : 'neither';
}

/** The changes of every state with their causes, newest first, in the order of the states on one day. */
export function loggedChanges(records: readonly StateRecord[], until: string): LoggedChange[] {
  return records
    .flatMap((record) =>
      changes(record, until).map((change) => ({ ...change, record, causes: changeCauses(record, change) })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Alike are changes from and to the same, for the same reason; an entry is a reason of its own state. */
function likeness({ record, from, to, before, after, causes }: LoggedChange): string {
  const own = causes.some(({ of }) => of === 'entry') && record.state.code;
  const rungs = (Object.keys(LADDERS) as LadderId[]).map(
    (ladder) => before[ladder].level !== after[ladder].level && [before[ladder].level, after[ladder].level],
  );
  return JSON.stringify([from, to, rungs, causes, own]);
}

/** Changes by day in the order given, and those of a day that are alike as one line, the longest first. */
export function byDay(log: readonly LoggedChange[]): { day: string; lines: ChangeLine[] }[] {
  return [...Map.groupBy(log, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    lines: [...Map.groupBy(ofDay, likeness).values()]
      .map((alike) => ({ changes: alike as ChangeLine['changes'], turns: turns(alike[0]!) }))
      .sort((a, b) => b.changes.length - a.changes.length),
  }));
}

/** The change log as a page has it: years, days and lines, in the order given. */
export const byYear = (log: readonly LoggedChange[]) =>
  [...Map.groupBy(byDay(log), ({ day }) => day.slice(0, 4))].map(([year, days]) => ({ year, days }));
