import { parse as parseYaml } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryRow } from '../../exports/countries-json.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { page, read } from './site.ts';

const { countries, evidenceDate } = JSON.parse(read('/data/countries.json')) as {
  countries: CountryRow[];
  evidenceDate: string;
};

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
const start = (date: string) =>
  `${date}-01-01`
    .slice(0, date.length === 4 ? 10 : date.length === 7 ? 10 : undefined)
    .replace(/^(\d{4}-\d\d-\d\d).*$/, '$1');
const close = (date: string) =>
  date.length === 10
    ? date
    : date.length === 7
      ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10)
      : `${date}-12-31`;

const inForce = (entry: RawEntry) => {
  if (start(entry.date) > evidenceDate) return false;
  if (entry.ends) return evidenceDate <= close(entry.ends);
  if (['recognition', 'sanctions', 'basing'].includes(entry.kind)) return true;
  return evidenceDate < later(close(entry.last ?? entry.date), 36);
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
const dividing = [...days.keys()].filter(
  (symbol) => ballot.get(`${symbol} RUS`) === 'no' && ballot.get(`${symbol} UKR`) === 'yes',
);
const listed = new Set(
  rows('sanctions/listings.csv')
    .filter(([, from, until]) => from! <= evidenceDate && (!until || evidenceDate <= until))
    .map(([code]) => code),
);

function labelOf(code: string): string | null {
  if (code === 'RUS' || code === 'UKR') return null;
  const profile = profiles.get(code);
  const weights = new Set(
    (profile?.ledger ?? [])
      .filter((entry) => entry.counts && inForce(entry) && counts(entry, profile!.sources))
      .map((entry) => entry.counts!),
  );
  const cast = dividing
    .filter((symbol) => days.get(symbol)! <= evidenceDate && evidenceDate < later(days.get(symbol)!, 36))
    .flatMap((symbol) => ({ no: [1], abstain: [0], yes: [-1] })[ballot.get(`${symbol} ${code}`)!] ?? []);
  const alignment = cast.length ? cast.reduce((a, b) => a + b, 0) / cast.length : 0;
  const toRussia = ['troops', 'territory', 'arms', 'parts', 'lifeline'].find((weight) => weights.has(weight));
  const sanctions = listed.has(code) || weights.has('sanctions');
  const toUkraine = sanctions || weights.has('arms-to-ukraine') || weights.has('aid-to-ukraine');
  if (toRussia === 'troops') return 'fights';
  if (toRussia === 'territory' || toRussia === 'arms') return toRussia;
  if (sanctions) return 'sanctions';
  if (toRussia && toUkraine) return 'both';
  if (toRussia === 'parts') return 'parts';
  if (alignment >= 0.5 || weights.has('recognition')) return 'votes-russia';
  return alignment <= -0.5 ? 'votes-ukraine' : 'out';
}

describe('/data/countries.json', () => {
  it('has the 193 members with their addresses', () => {
    expect(countries.map(({ code, slug, name }) => ({ code, slug, name }))).toEqual(
      STATES.map(({ code, slug, name }) => ({ code, slug, name })),
    );
  });

  it('gives every state the label that follows from its entries and votes', () => {
    expect(dividing).toHaveLength(24);
    const labels = (label: (row: CountryRow) => string | null) =>
      Object.fromEntries(countries.map((row) => [row.code, label(row)]));
    expect(labels((row) => row.label)).toEqual(labels((row) => labelOf(row.code)));
  });

  it('names as causes only entries that are on the page', () => {
    for (const row of countries) {
      const { root } = page(`/countries/${row.slug}/`);
      for (const id of [
        ...row.causes.entries,
        ...row.contested.map((entry) => entry.id),
        ...row.drift.toward,
        ...row.drift.away,
      ])
        expect(root.querySelector(`[id="${id}"]`), `${row.slug}#${id}`).not.toBeNull();
    }
  });
});

describe('pages agree with the data', () => {
  it.each(['fights', 'out', 'both', 'votes-russia', 'sanctions'])(
    'shows the label of every state that is %s',
    (label) => {
      for (const row of countries.filter((country) => country.label === label))
        expect(page(`/countries/${row.slug}/`).root.querySelector('.standing .label')?.text.trim(), row.name).toBe(
          messages.labels[label as 'out'].name,
        );
    },
  );

  it('counts on the home page what the data hold', () => {
    const text = page('/').root.querySelector('.answer')!.text;
    const count = (label: string) => countries.filter((row) => row.label === label).length;
    for (const label of ['sanctions', 'votes-russia', 'votes-ukraine', 'out'] as const)
      expect(text).toContain(messages.labels[label].inCount(count(label)));
    expect(text).toContain(messages.date(evidenceDate));
  });

  it('shows every state on the map as a link with its label in words', () => {
    const links = page('/').root.querySelectorAll('svg.world a');
    expect(links).toHaveLength(193);
    for (const row of countries) {
      const link = links.find((node) => node.id === `map-${row.code}`)!;
      expect(link.getAttribute('href')).toBe(`/countries/${row.slug}/`);
      expect(link.querySelector('title')!.text).toContain(
        `${row.name}: ${row.label ? messages.labels[row.label as 'out'].name : messages.noLabel.name}`,
      );
    }
  });
});
