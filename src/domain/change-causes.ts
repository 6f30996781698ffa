import type { Ballot } from '../schemas/vocabulary.ts';
import type { Assessable, Assessment, Causes } from './assess.ts';
import type { Change } from './changes.ts';
import { nextDay } from './days.ts';
import { inForce, within } from './in-force.ts';
import { labelRank } from './label-rank.ts';
import { ALIGNMENT_STEP, LADDERS, WINDOW_MONTHS, type LadderId } from './method.ts';

/** Something that began, was ended or grew too old on the day of a change, and had a part in it. */
export type ChangeCause =
  | { of: 'entry'; edge: 'began' | 'ended' | 'lapsed'; id: string }
  | { of: 'vote'; edge: 'began' | 'lapsed'; symbol: string; ballot: Ballot }
  | { of: 'list'; edge: 'began' | 'ended' };

/** Which label the votes alone would give. */
const sideOf = ({ alignment: { value = 0 } }: Assessment) =>
  value >= ALIGNMENT_STEP ? 'russia' : value <= -ALIGNMENT_STEP ? 'ukraine' : 'neither';

/** Whether the votes are why the label became another: it rests on them, and they tell another side than before. */
const byVotes = ({ from, to, before, after }: Change) =>
  from !== to && (to === 'out' || after.causes.votes.length > 0) && sideOf(before) !== sideOf(after);

/** What the new label and the rungs that rose rest on, and what the old label and the rungs that fell rested on. */
function turned({ from, to, before, after }: Change): { gained: Causes[]; lost: Causes[] } {
  const ladders = Object.keys(LADDERS) as LadderId[];
  const risen = ladders.filter((ladder) => after[ladder].level > before[ladder].level);
  const fallen = ladders.filter((ladder) => after[ladder].level < before[ladder].level);
  return {
    gained: [...(from === to ? [] : [after.causes]), ...risen.map((ladder) => after[ladder].causes)],
    // A label that a stronger one overtook was not lost with its causes.
    lost: [
      ...(labelRank(to) > labelRank(from) ? [before.causes] : []),
      ...fallen.map((ladder) => before[ladder].causes),
    ],
  };
}

function entryCauses({ ledger }: Assessable, day: string, gained: Causes[], lost: Causes[]): ChangeCause[] {
  const [came, went] = [gained, lost].map((causes) => new Set(causes.flatMap(({ entries }) => entries)));
  return ledger.flatMap((entry): ChangeCause[] => {
    const { from, until } = inForce(entry);
    if (from === day && came!.has(entry.id)) return [{ of: 'entry', edge: 'began', id: entry.id }];
    if (until === day && went!.has(entry.id))
      return [{ of: 'entry', edge: entry.ends === undefined ? 'lapsed' : 'ended', id: entry.id }];
    return [];
  });
}

function voteCauses({ votes }: Assessable, day: string): ChangeCause[] {
  return votes.flatMap((vote): ChangeCause[] => {
    if (!vote.divides || vote.ballot === 'not-voting') return [];
    const { from, until } = within(vote, WINDOW_MONTHS);
    if (from !== day && until !== day) return [];
    return [{ of: 'vote', edge: from === day ? 'began' : 'lapsed', symbol: vote.symbol, ballot: vote.ballot }];
  });
}

function listCauses({ sanctions }: Assessable, day: string, gained: Causes[], lost: Causes[]): ChangeCause[] {
  const begins = sanctions.some(({ from }) => from === day);
  const ends = sanctions.some(({ until }) => until !== undefined && nextDay(until) === day);
  const among = (causes: Causes[]) => causes.some(({ lists }) => lists.length > 0);
  if (begins && !ends && among(gained)) return [{ of: 'list', edge: 'began' }];
  return ends && !begins && among(lost) ? [{ of: 'list', edge: 'ended' }] : [];
}

/**
 * Why a change came about: what began or ended on its very day that the new label and rungs rest on, or the old ones
 * rested on. Never empty for a change of the record's own log.
 */
export function changeCauses(record: Assessable, change: Change): ChangeCause[] {
  const { gained, lost } = turned(change);
  return [
    ...entryCauses(record, change.day, gained, lost),
    ...listCauses(record, change.day, gained, lost),
    ...(byVotes(change) ? voteCauses(record, change.day) : []),
  ];
}
