import type { Ballot } from '../schemas/vocabulary.ts';
import type { CastVote } from './record.ts';

type Cast = Pick<CastVote, 'symbol' | 'ballot'>;

/** How alike two voting records are. */
export interface Similarity {
  /** Resolutions on which both cast a vote. */
  n: number;
  /** Resolutions on which both cast the same. */
  same: number;
  /** Mean agreement, 0 to 1: 1 for the same vote, 0.5 where one abstained, 0 for opposite votes; undefined without a common vote. */
  agreement?: number | undefined;
}

const PLACE: Record<Exclude<Ballot, 'not-voting'>, number> = { yes: 1, abstain: 0.5, no: 0 };

/** The index of agreement of Lijphart (1963), over the resolutions on which both cast a vote. */
export function similarity(a: readonly Cast[], b: readonly Cast[]): Similarity {
  const other = new Map(b.map((vote) => [vote.symbol, vote.ballot]));
  const pairs = a.flatMap(({ symbol, ballot }) => {
    const theirs = other.get(symbol);
    return ballot === 'not-voting' || theirs === undefined || theirs === 'not-voting'
      ? []
      : [1 - Math.abs(PLACE[ballot] - PLACE[theirs])];
  });
  return {
    n: pairs.length,
    same: pairs.filter((agreement) => agreement === 1).length,
    agreement: pairs.length ? pairs.reduce((sum, agreement) => sum + agreement, 0) / pairs.length : undefined,
  };
}
