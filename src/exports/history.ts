import type { Act, Assessable } from '../domain/assess.ts';
import type { BlocStanding, CastVote, StateRecord } from '../domain/record.ts';
import { resolutionSlug } from '../domain/roll-call.ts';
import type { Ballot } from '../schemas/vocabulary.ts';

/** An act with its sentence, where it weighs something: the causes of labels can be told. */
export type HistoryEntry = Act & { text?: string | undefined };

/** What the browser knows of one state: enough to assess it on any day. */
export interface History extends Assessable {
  state: Pick<StateRecord['state'], 'code' | 'slug' | 'name'>;
  /** Whether a profile is written. */
  written: boolean;
  ledger: HistoryEntry[];
  votes: Pick<CastVote, 'symbol' | 'date' | 'divides' | 'ballot'>[];
  memberships: Pick<BlocStanding, 'bloc' | 'short' | 'standing' | 'from' | 'until'>[];
  sanctions: Assessable['sanctions'];
}

/** The file /data/history.json. */
export interface HistoryFile {
  evidenceDate: string;
  /** In the order of the ballots. */
  resolutions: { symbol: string; slug: string; date: string; divides: boolean; title: string }[];
  states: (Omit<History, 'state' | 'votes'> & History['state'] & { ballots: string })[];
}

/** One letter a ballot, so that a state's votes are one short text. */
const LETTERS: Record<Ballot, string> = { yes: 'y', no: 'n', abstain: 'a', 'not-voting': '-' };
const BALLOT_OF = new Map(Object.entries(LETTERS).map(([ballot, letter]) => [letter, ballot as Ballot]));

const act = ({
  id,
  kind,
  date,
  last,
  ends,
  since,
  tie,
  counts,
  status,
  origins,
  text,
}: StateRecord['ledger'][number]) => ({
  id,
  kind,
  date,
  last,
  ends,
  since,
  tie,
  counts,
  status,
  origins,
  text: counts && text,
});

/** All that can be assessed in the browser, of every state. Every record has the same votes in the same order. */
export function packHistory(records: readonly StateRecord[], evidenceDate: string): HistoryFile {
  return {
    evidenceDate,
    resolutions: records[0]!.votes.map(({ symbol, date, divides, title }) => ({
      symbol,
      slug: resolutionSlug(symbol),
      date,
      divides,
      title,
    })),
    states: records.map(({ state: { code, slug, name }, profile, ledger, votes, memberships, sanctions }) => ({
      code,
      slug,
      name,
      written: profile !== undefined,
      ledger: ledger.map(act),
      ballots: votes.map(({ ballot }) => LETTERS[ballot]).join(''),
      memberships: memberships.map(({ bloc, short, standing, from, until }) => ({
        bloc,
        short,
        standing,
        from,
        until,
      })),
      sanctions: sanctions.map(({ from, until }) => ({ from, until })),
    })),
  };
}

/** The states of the file as the assessment takes them. */
export function unpackHistory({ states, resolutions }: HistoryFile): History[] {
  return states.map(({ code, slug, name, ballots, ...state }) => ({
    ...state,
    state: { code, slug, name },
    votes: resolutions.map(({ symbol, date, divides }, i) => ({
      symbol,
      date,
      divides,
      ballot: BALLOT_OF.get(ballots[i]!) ?? 'not-voting',
    })),
  }));
}
