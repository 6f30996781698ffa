import { VERDICTS, type Claim, type Test, type Verdict } from '../schemas/claim.ts';
import type { BlocRecord } from './bloc-record.ts';
import { membersOn } from './bloc-record.ts';
import { listingOn } from './listing-on.ts';
import type { StateRecord } from './record.ts';

/** What claims are tested against. */
export interface Evidence {
  records: readonly StateRecord[];
  blocs: readonly BlocRecord[];
}

/** A claim with its verdict; without one it is opinion. */
export interface JudgedClaim extends Claim {
  judged?: Verdict | undefined;
  /** Whether the data decided, and no editor. */
  computed: boolean;
}

function passes(test: Test, { records, blocs }: Evidence): boolean {
  const every = (codes: readonly string[], holds: (record: StateRecord) => boolean) =>
    codes.every((code) => records.some((record) => record.state.code === code && holds(record)));
  if ('vote' in test) {
    const { symbol, states, ballot } = test.vote;
    return every(states, (record) => record.votes.some((vote) => vote.symbol === symbol && vote.ballot === ballot));
  }
  if ('tally' in test) {
    const { symbol, ballot, n } = test.tally;
    return (
      records.filter((record) => record.votes.some((vote) => vote.symbol === symbol && vote.ballot === ballot))
        .length === n
    );
  }
  if ('member' in test) {
    const { bloc, states, day } = test.member;
    const members = blocs.filter((record) => record.code === bloc).flatMap((record) => membersOn(record, day));
    return every(states, (record) => members.includes(record));
  }
  const { states, day } = test.sanctions;
  return every(states, (record) => listingOn(record, day) !== undefined);
}

/** The verdict on a claim: the editor's, or the data's where it is tested. */
export function judgeClaim(claim: Claim, evidence: Evidence): JudgedClaim {
  if (!claim.test) return { ...claim, judged: claim.verdict, computed: false };
  const holds = claim.test.every((test) => passes(test, evidence) !== (test.not ?? false));
  return { ...claim, judged: holds ? 'held' : 'wrong', computed: true };
}

/** How many claims got each verdict, in the order of the verdicts; opinion is left out. */
export function score(claims: readonly Pick<JudgedClaim, 'judged'>[]): { verdict: Verdict; n: number }[] {
  return VERDICTS.map((verdict) => ({ verdict, n: claims.filter((claim) => claim.judged === verdict).length }));
}
