import { assess } from './assess.ts';
import { PARTIES } from './method.ts';
import type { StateRecord } from './record.ts';

/** How many of a group's members had given what on a day; the parties to the war are not counted. */
export interface Given {
  members: number;
  /** Of which so many have a ledger; of the others only votes and lists are known. */
  ledgers: number;
  troops: number;
  territory: number;
  arms: number;
  parts: number;
  lifeline: number;
  /** With sanctions on Russia in force. */
  sanctions: number;
  /** That gave Ukraine arms or aid, whether they sanction or not. */
  aid: number;
}

/** What the members other than the parties had given on a day, each by its highest rung to Russia's war. */
export function given(members: readonly StateRecord[], day: string): Given {
  const records = members.filter((member) => !PARTIES.includes(member.state.code));
  const others = records.map((member) => assess(member, day));
  const withRung = (weight: string) => others.filter(({ toRussia }) => toRussia.weight === weight).length;
  return {
    members: others.length,
    ledgers: records.filter((record) => record.ledger.length > 0).length,
    troops: withRung('troops'),
    territory: withRung('territory'),
    arms: withRung('arms'),
    parts: withRung('parts'),
    lifeline: withRung('lifeline'),
    sanctions: others.filter(({ weights }) => weights.includes('sanctions')).length,
    aid: others.filter(({ weights }) => weights.includes('arms-to-ukraine') || weights.includes('aid-to-ukraine'))
      .length,
  };
}
