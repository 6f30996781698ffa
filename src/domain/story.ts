import type { Ballot } from '../schemas/vocabulary.ts';
import { assess, type Assessable, type Assessment } from './assess.ts';
import { changes } from './changes.ts';
import { dayBefore } from './days.ts';
import { labelCounts, type LabelCount } from './label-counts.ts';
import { FIRST_DAY, INVASION_DAY, PARTIES, type LabelId } from './method.ts';

type Named = Assessable & { state: { name: string } };

/** What one day of the story counts. */
export type Chapter = { day: string } & (
  | { id: 'crimea'; yes: number; no: number; abstain: number; helping: number }
  | { id: 'invasion'; territory: string[]; sanctioning: number }
  | { id: 'annexations'; no: string[]; sanctioning: number }
  | { id: 'troops'; fighting: string[]; arming: string[] }
  | { id: 'reversal'; no: number; turned: string[] }
  | { id: 'today'; counts: LabelCount[]; alignment: number }
);

/** The resolutions at which the story stops. */
const CRIMEA = 'A/RES/68/262';
const ANNEXATIONS = 'A/RES/ES-11/4';
const REVERSAL = 'A/RES/ES-11/7';
/** Labels of those whom a no on a resolution that Ukraine wants is a turn for. */
const KYIVS: readonly (LabelId | undefined)[] = ['sanctions', 'votes-ukraine'];

/**
 * Six days of the war as the record counts them: the first vote, the invasion, the vote on the annexations, the first day on
 * which a state's own forces fight for Russia (left out where there is none), the vote of February 2025, and the newest day.
 * @param until the evidence date
 */
export function story(records: readonly Named[], until: string): Chapter[] {
  const others = records.filter(({ state }) => !PARTIES.includes(state.code));
  const on = (day: string) => others.map((record) => ({ record, on: assess(record, day) }));
  const named = (list: ReturnType<typeof on>, test: (on: Assessment) => boolean) =>
    list.filter((one) => test(one.on)).map(({ record }) => record.state.name);
  const dayOf = (symbol: string) => records[0]!.votes.find((vote) => vote.symbol === symbol)!.date;
  const cast = (symbol: string, ballot: Ballot) =>
    records.filter(({ votes }) => votes.find((vote) => vote.symbol === symbol)?.ballot === ballot);
  const castByOthers = (symbol: string, ballot: Ballot) => cast(symbol, ballot).filter((one) => others.includes(one));
  const sanctioning = (list: ReturnType<typeof on>) =>
    named(list, ({ weights }) => weights.includes('sanctions')).length;

  const first = on(FIRST_DAY);
  const invasion = on(INVASION_DAY);
  const joined = others
    .flatMap((record) => changes(record, until))
    .filter(({ to }) => to === 'fights')
    .map(({ day }) => day)
    .sort()[0];
  const troops = joined ? on(joined) : [];
  const before = on(dayBefore(dayOf(REVERSAL)));
  const newest = on(until);
  const alignments = newest.flatMap((one) => one.on.alignment.value ?? []);
  return [
    {
      day: FIRST_DAY,
      id: 'crimea',
      yes: cast(CRIMEA, 'yes').length,
      no: cast(CRIMEA, 'no').length,
      abstain: cast(CRIMEA, 'abstain').length,
      helping: first.filter((one) => one.on.toRussia.level || one.on.toUkraine.level).length,
    },
    {
      day: INVASION_DAY,
      id: 'invasion',
      territory: named(invasion, ({ weights }) => weights.includes('territory')),
      sanctioning: sanctioning(invasion),
    },
    {
      day: dayOf(ANNEXATIONS),
      id: 'annexations',
      no: castByOthers(ANNEXATIONS, 'no').map(({ state }) => state.name),
      sanctioning: sanctioning(on(dayOf(ANNEXATIONS))),
    },
    ...(joined
      ? [
          {
            day: joined,
            id: 'troops' as const,
            fighting: named(troops, ({ label }) => label === 'fights'),
            arming: named(troops, ({ label }) => label === 'arms'),
          },
        ]
      : []),
    {
      day: dayOf(REVERSAL),
      id: 'reversal',
      no: cast(REVERSAL, 'no').length,
      turned: castByOthers(REVERSAL, 'no')
        .filter((record) => KYIVS.includes(before.find((one) => one.record === record)!.on.label))
        .map(({ state }) => state.name),
    },
    {
      day: until,
      id: 'today',
      counts: labelCounts(newest.map((one) => one.on)).filter(({ n }) => n > 0),
      alignment: alignments.reduce((sum, value) => sum + value, 0) / alignments.length,
    },
  ];
}
