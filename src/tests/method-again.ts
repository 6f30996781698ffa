import { parse as parseYaml } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The method once more, written from its text and not from the code, straight from the files of content/.
 * It shares nothing with src/domain, so that a slip in one shows against the other.
 */
interface RawEntry {
  id: string;
  date: string;
  last?: string;
  ends?: string;
  kind: string;
  status: string;
  counts?: string;
  sources: string[];
}
type RawSource = { publisher: string; retells?: string; kind: string };
type RawProfile = { code: string; ledger: RawEntry[]; sources: Record<string, RawSource> };

const rows = (file: string) =>
  readFileSync(`content/datasets/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const profiles = new Map(
  readdirSync('content/countries').map((file): [string, RawProfile] => {
    const data = parseYaml(
      readFileSync(`content/countries/${file}`, 'utf8').split('\n---\n')[0]!.slice(4),
    ) as RawProfile;
    return [data.code, data];
  }),
);

const later = (day: string, months: number) => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const end = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, end))).toISOString().slice(0, 10);
};
const close = (date: string) =>
  date.length === 10
    ? date
    : date.length === 7
      ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10)
      : `${date}-12-31`;

/** From the last day of its date, or from when it was last seen, had ended or the evidence stops, if that is sooner. */
const begins = ({ date, last, ends }: RawEntry, reach: string) =>
  [date, last, ends]
    .flatMap((text) => (text ? [close(text)] : []))
    .concat(close(date) > reach ? [reach] : [])
    .sort()[0]!;

const inForce = (entry: RawEntry, day: string, reach: string) => {
  if (day < begins(entry, reach)) return false;
  if (entry.ends) return day <= close(entry.ends);
  if (['recognition', 'sanctions', 'basing'].includes(entry.kind)) return true;
  return day < later(close(entry.last ?? entry.date), 36);
};

const counts = (entry: RawEntry, sources: Record<string, RawSource>) => {
  if (entry.status === 'confirmed' || entry.status === 'established') return true;
  if (entry.status !== 'reported') return false;
  const evidence = entry.sources
    .map((id) => sources[id]!)
    .filter((source) => !['opinion', 'seed'].includes(source.kind));
  return new Set(evidence.map((source) => source.retells ?? source.publisher)).size >= 2;
};

const votes = rows('un-votes/votes.csv') as [string, string, string][];
const days = new Map(rows('un-votes/resolutions.csv').map(([symbol, date]) => [symbol!, date!]));
const ballot = new Map(votes.map(([symbol, code, vote]) => [`${symbol} ${code}`, vote]));
export const dividing = [...days.keys()].filter(
  (symbol) => ballot.get(`${symbol} RUS`) === 'no' && ballot.get(`${symbol} UKR`) === 'yes',
);
const listings = rows('sanctions/listings.csv') as [string, string, string][];
const listed = (code: string, day: string) =>
  listings.some(([of, from, until]) => of === code && from <= day && (!until || day <= until));

/**
 * The label of a state on a day; null for the parties.
 * @param reach the evidence date
 */
export function labelOn(code: string, day: string, reach: string): string | null {
  if (code === 'RUS' || code === 'UKR') return null;
  const profile = profiles.get(code);
  const weights = new Set(
    (profile?.ledger ?? [])
      .filter((entry) => entry.counts && inForce(entry, day, reach) && counts(entry, profile!.sources))
      .map((entry) => entry.counts!),
  );
  const cast = dividing
    .filter((symbol) => days.get(symbol)! <= day && day < later(days.get(symbol)!, 36))
    .flatMap((symbol) => ({ no: [1], abstain: [0], yes: [-1] })[ballot.get(`${symbol} ${code}`)!] ?? []);
  const alignment = cast.length ? cast.reduce((a, b) => a + b, 0) / cast.length : 0;
  const toRussia = ['troops', 'territory', 'arms', 'parts', 'lifeline'].find((weight) => weights.has(weight));
  const sanctions = listed(code, day) || weights.has('sanctions');
  const toUkraine = sanctions || weights.has('arms-to-ukraine') || weights.has('aid-to-ukraine');
  if (toRussia === 'troops') return 'fights';
  if (toRussia === 'territory' || toRussia === 'arms') return toRussia;
  if (sanctions) return 'sanctions';
  if (toRussia && toUkraine) return 'both';
  if (toRussia === 'parts') return 'parts';
  if (alignment >= 0.5 || weights.has('recognition')) return 'votes-russia';
  return alignment <= -0.5 ? 'votes-ukraine' : 'out';
}
