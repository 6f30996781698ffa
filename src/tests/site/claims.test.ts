import type { HTMLElement } from 'node-html-parser';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Claim, Test, Verdict } from '../../schemas/claim.ts';
import type { Bloc } from '../../schemas/bloc.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { page, pages } from './site.ts';

/** The claims of content/claims against the page, their tests decided once more from the tables and the blocs. */

const yaml = <T>(file: string) => parse(readFileSync(`content/${file}`, 'utf8').split('\n---\n')[0]!) as T;
const rows = (file: string) =>
  readFileSync(`content/datasets/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const articles = readdirSync('content/claims').map((name) => yaml<Article>(`claims/${name}`));
const claims = articles.flatMap((article) => article.claims);
const votes = rows('un-votes/votes.csv');
const listings = rows('sanctions/listings.csv');

/** Dates as exact as they are known: a day lies from a month on when its month does. */
const within = (day: string, from?: string, until?: string) =>
  (!from || day.slice(0, from.length) >= from) && (!until || day.slice(0, until.length) <= until);

function holds(test: Test): boolean {
  const cast = (symbol: string, ballot: string) =>
    votes.filter((vote) => vote[0] === symbol && vote[2] === ballot).map((vote) => vote[1]!);
  if ('tally' in test) return cast(test.tally.symbol, test.tally.ballot).length === test.tally.n;
  if ('vote' in test) {
    const { symbol, ballot, states } = test.vote;
    return states.every((code) => cast(symbol, ballot).includes(code));
  }
  if ('sanctions' in test) {
    const { states, day } = test.sanctions;
    return states.every((code) => listings.some(([c, from, until]) => c === code && within(day, from, until)));
  }
  const { bloc, states, day } = test.member;
  const { members } = yaml<Bloc>(`blocs/${bloc.toLowerCase()}.mdx`);
  return states.every((code) =>
    members.some((m) => m.code === code && m.standing === 'member' && within(day, m.from, m.until)),
  );
}

/** The verdict on each claim, or nothing on an opinion. */
const verdicts = new Map<Claim, Verdict | undefined>(
  claims.map((claim) => {
    const held = claim.test?.every((test) => holds(test) !== (test.not ?? false));
    return [claim, held === undefined ? claim.verdict : held ? 'held' : 'wrong'];
  }),
);
const verdictOf = (claim: Claim) => verdicts.get(claim);
const wordOf = (claim: Claim) => {
  const verdict = verdictOf(claim);
  return verdict ? messages.verdicts[verdict].name : messages.claims.opinion;
};

const { root } = page('/claims/');
const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
const hrefs = (node: HTMLElement) => node.querySelectorAll('a').map((link) => link.getAttribute('href')!);
const section = (id: string) => root.querySelector(`section[aria-labelledby=${id}]`)!;
const items = new Map(root.querySelectorAll('li[data-item]').map((item) => [item.id, item]));
const place = (claim: Claim) => items.get(claim.id)!;
/** The word that stands on a claim, or over the opinions. */
const wordOn = (item: HTMLElement) =>
  text(item.querySelector('.verdict') ?? item.closest('ul')?.parentNode?.querySelector('h4'));

describe('/claims/', () => {
  it('has every claim once, in its words', () => {
    const shown = root.querySelectorAll('li[data-item]').map(({ id }) => id);
    expect([...shown].sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(claims.filter((claim) => !text(place(claim)).includes(claim.claim.replace(/\s+/g, ' ')))).toEqual([]);
  });

  it('has every claim under its article', () => {
    for (const article of articles)
      expect(
        section(article.source)
          .querySelectorAll('li[data-item]')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(article.claims.map(({ id }) => id).sort());
  });

  it('has on every claim the verdict of its editor or of the data, and why', () => {
    const words = (word: (claim: Claim) => string) =>
      Object.fromEntries(claims.map((claim) => [claim.id, word(claim)]));
    expect(words((claim) => wordOn(place(claim)))).toEqual(words(wordOf));
    const silent = claims.filter(
      (claim) => verdictOf(claim) && !text(place(claim)).includes(claim.why!.replace(/\s+/g, ' ')),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says which were decided by the data', () => {
    const computed = claims
      .filter((claim) => text(place(claim)).includes(messages.claims.computed))
      .map(({ id }) => id);
    expect(computed).toEqual(claims.filter(({ test }) => test).map(({ id }) => id));
    expect(computed.length).toBeGreaterThan(0);
  });

  it('leaves no claim without a verdict but characterisations', () => {
    const words = Object.values(messages.verdicts).map(({ name }) => name);
    const open = claims.filter((claim) => claim.type !== 'characterisation' && !words.includes(wordOn(place(claim))));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every claim to the entries and sources that it rests on, and nowhere else', () => {
    const blocs = readdirSync('content/blocs');
    const leads = (reference: string) => {
      const [, slug = '', mark, id = ''] = /^(.+?)([#:])(.+)$/.exec(reference) ?? [];
      const isBloc = slug.startsWith('blocs/') || blocs.includes(`${slug}.mdx`);
      return `/${isBloc ? 'blocs' : 'countries'}/${slug.replace('blocs/', '')}/#${mark === ':' ? 'source-' : ''}${id}`;
    };
    for (const claim of claims) {
      const expected = [...(claim.entries ?? []), ...(claim.sources ?? [])].map(leads);
      expect(
        hrefs(place(claim)).filter((href) => href !== `#${claim.id}`),
        claim.id,
      ).toEqual(verdictOf(claim) ? expected : []);
    }
  });

  it('leads to what is there', () => {
    const broken = hrefs(root.querySelector('main')!).filter((href) => {
      if (/^https?:/.test(href)) return false;
      const { pathname, hash } = new URL(href, 'http://site/claims/');
      const target = pages.find((built) => built.address === pathname);
      return !target || (hash !== '' && !target.root.querySelector(`[id="${hash.slice(1)}"]`));
    });
    expect(broken).toEqual([]);
  });
});

describe('the score', () => {
  const WORDS = [...Object.values(messages.verdicts).map(({ name }) => name), messages.claims.opinion];

  it('is what the claims of each article count to', () => {
    const table = section('score').querySelector('table')!;
    expect(table.querySelectorAll('thead th').map(text).slice(1)).toEqual(WORDS);
    const shown = table
      .querySelectorAll('tbody tr')
      .map((row) => [hrefs(row)[0], ...row.querySelectorAll('td').map(text)]);
    const counted = articles.map(({ source, claims: own }) => [
      `#${source}`,
      ...WORDS.map((word) => String(own.filter((claim) => wordOf(claim) === word).length)),
    ]);
    expect([...shown].sort()).toEqual([...counted].sort());
  });

  it('leads from each number to a choice of that many claims', () => {
    const links = section('score').querySelectorAll('td a');
    expect(links.length).toBeGreaterThan(WORDS.length);
    for (const link of links) {
      const { searchParams } = new URL(link.getAttribute('href')!, 'http://site');
      const chosen = [...items.values()].filter((item) => {
        const words = item.getAttribute('data-item')!.split(' ');
        return [...searchParams.values()].every((value) => words.includes(value));
      });
      expect(String(chosen.length), searchParams.toString()).toBe(text(link));
      for (const [name, value] of searchParams)
        expect(root.querySelector(`select[name=${name}] option[value="${value}"]`), value).not.toBeNull();
    }
  });

  it('has in its last row the sum of the others', () => {
    const rows = section('score').querySelectorAll('tbody tr');
    const sums = section('score')
      .querySelectorAll('tfoot td')
      .map((_, i) => rows.reduce((sum, row) => sum + Number(text(row.querySelectorAll('td')[i])), 0));
    expect(section('score').querySelectorAll('tfoot td').map(text)).toEqual(sums.map(String));
  });

  it('adds up to all claims', () => {
    const cells = section('score')
      .querySelectorAll('tbody td')
      .map((cell) => Number(text(cell)));
    expect(cells.reduce((sum, n) => sum + n, 0)).toBe(claims.length);
    expect(text(root.querySelector('.lead'))).toContain(` ${claims.length} `);
  });
});

describe('the pages of the countries', () => {
  it('have every claim judged about the state, with its verdict', () => {
    const written = STATES.filter(({ slug }) => page(`/countries/${slug}/`).root.querySelector('#ledger'));
    for (const { code, slug } of written) {
      const shown =
        page(`/countries/${slug}/`)
          .root.querySelector('section[aria-labelledby=claims]')
          ?.querySelectorAll('li')
          .map(
            (item) =>
              `${hrefs(item).find((href) => href.startsWith('/claims/#'))} ${text(item.querySelector('.verdict'))}`,
          ) ?? [];
      const expected = claims.filter((claim) => verdictOf(claim) && claim.states?.includes(code));
      expect(shown.sort(), slug).toEqual(expected.map((claim) => `/claims/#${claim.id} ${wordOf(claim)}`).sort());
    }
  });
});
