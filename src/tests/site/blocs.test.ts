import type { HTMLElement } from 'node-html-parser';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryRow } from '../../exports/countries-json.ts';
import type { Bloc } from '../../schemas/bloc.ts';
import type { Profile } from '../../schemas/profile.ts';
import { BALLOTS } from '../../schemas/vocabulary.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { page, read } from './site.ts';

/**
 * What the pages of the blocs compute, once more: written from the method's text, straight from the files of content/.
 * It shares nothing with src/domain, so that a slip in one shows against the other.
 */

const { countries, evidenceDate } = JSON.parse(read('/data/countries.json')) as {
  countries: CountryRow[];
  evidenceDate: string;
};
const INVASION = '2022-02-24';
const DAYS = [INVASION, evidenceDate];

const mdx = <T>(folder: string) =>
  readdirSync(`content/${folder}`).map((name) => ({
    slug: name.replace('.mdx', ''),
    ...(parse(readFileSync(`content/${folder}/${name}`, 'utf8').split('\n---\n')[0]!) as T),
  }));
const rows = (file: string) =>
  readFileSync(`content/datasets/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const blocs = mdx<Bloc>('blocs');
const profiles = new Map(mdx<Profile>('countries').map((profile) => [profile.code, profile]));
const listings = rows('sanctions/listings.csv');
const ballotOf = new Map(rows('un-votes/votes.csv').map(([symbol, code, ballot]) => [`${symbol} ${code}`, ballot!]));
const resolutions = rows('un-votes/resolutions.csv').map(([symbol = '', date = '']) => ({ symbol, date }));

/** Dates as exact as they are known: a day lies from a month on when its month does. */
const within = (day: string, from?: string, until?: string) =>
  (!from || day.slice(0, from.length) >= from) && (!until || day.slice(0, until.length) <= until);

const later = (day: string, months: number) => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const end = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, end))).toISOString().slice(0, 10);
};
const close = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? day31(date) : date);
const day31 = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

type Act = Profile['ledger'][number];

/** From when the act has surely happened, or the evidence ends, until it ended or 36 months after it was last recorded. */
function inForce({ kind, date, last = date, ends }: Act, day: string): boolean {
  const from = [date, last, ends ?? date].map(close).sort()[0]!;
  if ((from > evidenceDate ? evidenceDate : from) > day) return false;
  if (ends) return day <= close(ends);
  return ['recognition', 'sanctions', 'basing'].includes(kind) || day < later(close(last), 36);
}

function stands({ status, sources }: Act, described: Profile['sources']): boolean {
  if (status === 'confirmed' || status === 'established') return true;
  if (status !== 'reported') return false;
  const evidence = sources.map((id) => described[id]!).filter(({ kind }) => kind !== 'opinion' && kind !== 'seed');
  return new Set(evidence.map(({ retells, publisher }) => retells ?? publisher)).size >= 2;
}

/** What a state had given on a day: its highest rung on each ladder, and whether it sanctioned or gave Ukraine anything. */
function gave(code: string, day: string) {
  const profile = profiles.get(code);
  const acts = (profile?.ledger ?? []).filter((act) => inForce(act, day) && stands(act, profile!.sources));
  const weights = new Set<string | undefined>(acts.map(({ counts }) => counts));
  const listed = listings.some(([c, from, until]) => c === code && within(day, from, until));
  const sanctions = listed || weights.has('sanctions');
  return {
    toRussia: (['troops', 'territory', 'arms', 'parts', 'lifeline'] as const).find((weight) => weights.has(weight)),
    toUkraine: (['arms-to-ukraine', 'sanctions', 'aid-to-ukraine'] as const).find((weight) =>
      weight === 'sanctions' ? sanctions : weights.has(weight),
    ),
    sanctions,
    aid: weights.has('arms-to-ukraine') || weights.has('aid-to-ukraine'),
    ledger: profile !== undefined,
  };
}

const fullMembers = ({ members }: Bloc, day: string) => [
  ...new Set(members.filter((m) => m.standing === 'member' && within(day, m.from, m.until)).map(({ code }) => code)),
];

const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
const pageOf = (slug: string) => page(`/blocs/${slug}/`).root;
const section = (slug: string, id: string) => pageOf(slug).querySelector(`section[aria-labelledby=${id}]`)!;

it.each(blocs)(
  'an assessment of the members of $short on the evidence date agrees with /data/countries.json',
  (bloc) => {
    const codes = fullMembers(bloc, evidenceDate).filter((code) => code !== 'RUS' && code !== 'UKR');
    const mine = codes.map((code) => [code, gave(code, evidenceDate).toRussia, gave(code, evidenceDate).toUkraine]);
    const published = new Map(countries.map((row) => [row.code, row]));
    expect(mine).toEqual(
      codes.map((code) => {
        const { toRussia, toUkraine } = published.get(code)!;
        return [code, toRussia.weight ?? undefined, toUkraine.weight ?? undefined];
      }),
    );
  },
);

describe('the sentence of a bloc', () => {
  it.each(blocs.flatMap(({ short, ...bloc }) => DAYS.map((day, i) => ({ short, bloc: { short, ...bloc }, day, i }))))(
    'of $short on $day says what its members had given',
    ({ bloc, day, i }) => {
      const others = fullMembers(bloc, day).filter((code) => code !== 'RUS' && code !== 'UKR');
      const given = others.map((code) => gave(code, day));
      const n = (holds: (one: (typeof given)[number]) => boolean) => given.filter(holds).length;
      const expected = messages.bloc.onDay(
        day,
        {
          members: others.length,
          ledgers: n(({ ledger }) => ledger),
          troops: n(({ toRussia }) => toRussia === 'troops'),
          territory: n(({ toRussia }) => toRussia === 'territory'),
          arms: n(({ toRussia }) => toRussia === 'arms'),
          parts: n(({ toRussia }) => toRussia === 'parts'),
          lifeline: n(({ toRussia }) => toRussia === 'lifeline'),
          sanctions: n(({ sanctions }) => sanctions),
          aid: n(({ aid }) => aid),
        },
        fullMembers(bloc, evidenceDate).includes('RUS'),
      );
      expect(text(pageOf(bloc.slug).querySelectorAll('.computed')[i])).toBe(expected);
    },
  );
});

describe('the tables of a bloc', () => {
  it.each(blocs)('$short: what each member gave on both days', (bloc) => {
    const [then, now] = DAYS.map((day) => fullMembers(bloc, day)) as [string[], string[]];
    const says = (code: string, day: string, members: string[]) => {
      if (!members.includes(code)) return '–';
      const { toRussia, toUkraine } = gave(code, day);
      const names = [toRussia, toUkraine].flatMap((weight) => (weight ? [messages.weights[weight].name] : []));
      return names.join(', ') || messages.nothing;
    };
    const shown = section(bloc.slug, 'did')
      .querySelectorAll('tbody tr')
      .map((row) => [text(row.querySelector('th')), ...row.querySelectorAll('td').slice(0, 2).map(text)]);
    expect(shown).toEqual(
      STATES.filter(({ code }) => then.includes(code) || now.includes(code)).map(({ code, name }) =>
        code === 'RUS' || code === 'UKR'
          ? [name, messages.bloc.party]
          : [name, says(code, INVASION, then), says(code, evidenceDate, now)],
      ),
    );
  });

  it.each(blocs)('$short: how its members voted on each resolution', (bloc) => {
    const shown = section(bloc.slug, 'votes')
      .querySelectorAll('tbody tr')
      .map((row) => [text(row.querySelector('a')), ...row.querySelectorAll('td').map(text)].join(' '));
    const expected = resolutions.map(({ symbol, date }) => {
      const ballots = fullMembers(bloc, date).map((code) => ballotOf.get(`${symbol} ${code}`));
      const tally = BALLOTS.map((ballot) => ballots.filter((cast) => cast === ballot).length || '–');
      return [symbol.slice('A/RES/'.length), ...tally].join(' ');
    });
    expect([...shown].sort()).toEqual([...expected].sort());
  });

  it.each(blocs)('$short: how many full members it has', (bloc) => {
    const n = fullMembers(bloc, evidenceDate).length;
    expect(text(section(bloc.slug, 'members').querySelector('p'))).toBe(messages.bloc.membersNow(n, evidenceDate));
    expect(text(page('/blocs/').root)).toContain(messages.bloc.membersNow(n, evidenceDate));
  });
});

describe('how alike the members vote', () => {
  const PLACE: Record<string, number> = { yes: 1, abstain: 0.5, no: 0 };
  const dividing = resolutions.filter(
    ({ symbol }) => ballotOf.get(`${symbol} RUS`) === 'no' && ballotOf.get(`${symbol} UKR`) === 'yes',
  );
  const mean = (values: number[]) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : undefined);

  /** Over every pair of members the mean of their likeness on the resolutions on which both cast a vote. */
  function alike(codes: string[], day: string): number | undefined {
    const recent = dividing.filter(({ date }) => date <= day && day < later(date, 36));
    const pairs = codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b]));
    return mean(
      pairs.flatMap((pair) => {
        const places = recent.map(({ symbol }) => pair.map((code) => PLACE[ballotOf.get(`${symbol} ${code}`)!]));
        return (
          mean(places.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [1 - Math.abs(a - b)]))) ?? []
        );
      }),
    );
  }

  it.each(blocs)('in $short', (bloc) => {
    const [then, now] = DAYS.map((day) => alike(fullMembers(bloc, day), day));
    expect(text(section(bloc.slug, 'votes').querySelector('p'))).toBe(
      messages.bloc.cohesionText(then, now, evidenceDate),
    );
  });
});
