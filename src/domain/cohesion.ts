import type { Ballot } from '../schemas/vocabulary.ts';
import { covers, within } from './in-force.ts';
import { WINDOW_MONTHS } from './method.ts';
import type { StateRecord } from './record.ts';
import { similarity } from './similarity.ts';

/** How alike the members of a group vote. */
export interface Cohesion {
  /** Mean agreement of every pair of members, 0 to 1; undefined where no pair voted together. */
  agreement?: number | undefined;
  /** Pairs of members with a common vote in the window. */
  pairs: number;
}

/** Mean pairwise agreement over the votes of the 36 months before a day, dividing resolutions only. */
export function cohesion(members: readonly StateRecord[], day: string): Cohesion {
  const recent = members.map((member) =>
    member.votes.filter((vote) => vote.divides && covers(within(vote, WINDOW_MONTHS), day)),
  );
  const agreements = recent.flatMap((votes, i) =>
    recent.slice(i + 1).flatMap((others) => similarity(votes, others).agreement ?? []),
  );
  return {
    pairs: agreements.length,
    agreement: agreements.length ? agreements.reduce((sum, value) => sum + value, 0) / agreements.length : undefined,
  };
}

/** How many of a group cast each ballot on one resolution. */
export function ballots(members: readonly StateRecord[], symbol: string): Record<Ballot, number> {
  const tally: Record<Ballot, number> = { yes: 0, no: 0, abstain: 0, 'not-voting': 0 };
  for (const member of members) {
    const vote = member.votes.find((cast) => cast.symbol === symbol);
    if (vote) tally[vote.ballot] += 1;
  }
  return tally;
}
