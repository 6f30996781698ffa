import { isMember } from './bloc-record.ts';
import type { StateRecord } from './record.ts';
import { similarity } from './similarity.ts';

/** Common votes below which likeness of voting says little. */
const ENOUGH_VOTES = 10;
const NEAREST = 5;

export interface Related {
  /** Full members of the same blocs, with the blocs' short names, most shared first. */
  byBloc: { record: StateRecord; blocs: string[] }[];
  /** States with the most alike voting record, nearest first. */
  byVotes: { record: StateRecord; agreement: number }[];
  /** States that the entries of this one name, most named first. */
  named: { record: StateRecord; entries: string[] }[];
}

const blocsOn = ({ memberships }: StateRecord, day: string) =>
  new Map(memberships.filter((place) => isMember(place, day)).map(({ bloc, short }) => [bloc, short]));

/** Any state's name in a text of the content, the longest first: 'South Sudan' names no Sudan. */
const anyName = (records: readonly StateRecord[]): RegExp => {
  const names = records.map(({ state }) => state.englishName).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
};

/**
 * The states nearest to one: by blocs, by votes and by what its entries name. The parties to the war are left out of likeness.
 * @param day on which they are members of the same blocs
 */
export function related(
  record: StateRecord,
  records: readonly StateRecord[],
  parties: readonly string[],
  day: string,
): Related {
  const others = records.filter((other) => other !== record);
  const mine = blocsOn(record, day);
  const names = anyName(records);
  const text = record.ledger.map((entry) => ({ id: entry.id, names: new Set(entry.text.match(names)) }));

  const byBloc = others
    .map((other) => ({
      record: other,
      blocs: [...blocsOn(other, day)].filter(([bloc]) => mine.has(bloc)).map(([, short]) => short),
    }))
    .filter(({ blocs }) => blocs.length > 1)
    .sort((a, b) => b.blocs.length - a.blocs.length)
    .slice(0, NEAREST);

  const byVotes = others
    .filter((other) => !parties.includes(other.state.code))
    .map((other) => ({ record: other, ...similarity(record.votes, other.votes) }))
    .flatMap(({ record: other, n, agreement }) =>
      agreement !== undefined && n >= ENOUGH_VOTES ? [{ record: other, agreement }] : [],
    )
    .sort((a, b) => b.agreement - a.agreement)
    .slice(0, NEAREST);

  const named = others
    .filter((other) => !parties.includes(other.state.code))
    .map((other) => ({
      record: other,
      entries: text.filter(({ names }) => names.has(other.state.englishName)).map(({ id }) => id),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, NEAREST);

  return { byBloc, byVotes, named };
}
