import type { HTMLElement } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BALLOTS, type Ballot } from '../../schemas/vocabulary.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { page } from './site.ts';

/** What the pages say of the votes against the two tables, cell by cell, read here without the site's code. */

const lines = (file: string) => readFileSync(`content/datasets/un-votes/${file}`, 'utf8').trim().split('\n').slice(1);
const cast = lines('votes.csv').map((line) => line.split(',') as [symbol: string, code: string, ballot: Ballot]);
const ballotOf = new Map(cast.map(([symbol, code, ballot]) => [`${symbol} ${code}`, ballot]));

/** Oldest first. Titles hold commas, so that the tally is counted from the end of the line. */
const resolutions = lines('resolutions.csv')
  .map((line) => {
    const [symbol = '', date = ''] = line.split(',');
    const tally = Object.fromEntries(
      line
        .split(',')
        .slice(-5, -1)
        .map((n, i) => [BALLOTS[i]!, Number(n)]),
    );
    return { symbol, date, tally: tally as Record<Ballot, number> };
  })
  .sort((a, b) => (a.date + number(a.symbol) < b.date + number(b.symbol) ? -1 : 1));

function number(symbol: string): string {
  return symbol.split('/').at(-1)!.padStart(4, '0');
}

/** Their short names, by symbol. */
const nameOf = new Map(
  [...readFileSync('content/datasets/un-votes/texts.yaml', 'utf8').matchAll(/- symbol: (\S+)\n\s+short: (.+)/g)].map(
    ([, symbol = '', name = '']) => [symbol, name],
  ),
);

const short = (symbol: string) => symbol.slice('A/RES/'.length);
const addressOf = (symbol: string) => `/votes/${short(symbol).toLowerCase().replace('/', '-')}/`;
const symbolAt = new Map(resolutions.map(({ symbol }) => [addressOf(symbol), symbol]));
const codeAt = new Map(STATES.map(({ code, slug }) => [`/countries/${slug}/`, code]));
const ballotNamed = new Map(BALLOTS.map((ballot) => [messages.ballots[ballot].name, ballot]));

const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
/** The states that a list links to, by code. */
const codesIn = (list: HTMLElement | null | undefined) =>
  (list?.querySelectorAll('a') ?? []).map((link) => codeAt.get(link.getAttribute('href')!) ?? text(link));
const section = (address: string, id: string) => page(address).root.querySelector(`section[aria-labelledby=${id}]`)!;

/** Every vote of the table against those that a page or pages show: what is not shown, and what is shown amiss. */
function expectAllVotes(shown: readonly string[], table: readonly string[] = cast.map((vote) => vote.join(' '))) {
  const [there, here] = [new Set(shown), new Set(table)];
  expect(table.filter((vote) => !there.has(vote)).slice(0, 20), 'in the table, not on the site').toEqual([]);
  expect(shown.filter((vote) => !here.has(vote)).slice(0, 20), 'on the site, not in the table').toEqual([]);
  expect(shown).toHaveLength(table.length);
}

describe('the table of votes', () => {
  it('has 193 votes on each resolution', () => {
    expect(cast).toHaveLength(resolutions.length * 193);
    expect(cast.length).toBeGreaterThanOrEqual(4825);
  });
});

describe('the pages of the votes', () => {
  it('show every vote of the table in a roll call', () => {
    expectAllVotes(
      resolutions.flatMap(({ symbol }) =>
        BALLOTS.flatMap((ballot) => {
          const heading = page(addressOf(symbol)).root.querySelector(`h3#${ballot}`);
          return codesIn(heading?.nextElementSibling).map((code) => `${symbol} ${code} ${ballot}`);
        }),
      ),
    );
  });

  it('show every vote of the table on a map', () => {
    expectAllVotes(
      resolutions.flatMap(({ symbol }) =>
        page(addressOf(symbol))
          .root.querySelectorAll('svg.world a')
          .map((link) => {
            const [, ballot = ''] = text(link.querySelector('title')).split(': ');
            const group = link.closest('g')?.getAttribute('data-ballot');
            expect(ballotNamed.get(ballot), `${symbol} ${link.id}`).toBe(group);
            return `${symbol} ${codeAt.get(link.getAttribute('href')!)} ${group}`;
          }),
      ),
    );
  });

  it.each(resolutions)('give $symbol the tally of the UN', ({ symbol, date, tally }) => {
    const { root } = page(addressOf(symbol));
    const header = root.querySelector('header.head')!;
    const { yes, no, abstain } = tally;
    const said = `${yes} in favour, ${no} against, ${abstain} abstention${abstain === 1 ? '' : 's'}, ${tally['not-voting']} did not vote.`;
    expect(text(header.querySelector('.lead'))).toBe(said);
    expect(text(header)).toContain(`${symbol}, ${messages.date(date)}`);
    expect(BALLOTS.map((ballot) => text(root.querySelector(`h3#${ballot}`)))).toEqual(
      BALLOTS.map((ballot) => `${messages.ballots[ballot].name} (${tally[ballot]})`),
    );
    expect(root.querySelectorAll('.legend li').map(text)).toEqual(
      BALLOTS.map((ballot) => `${messages.ballots[ballot].name} ${tally[ballot]}`),
    );
  });

  it('lead from each vote to the one before and the one after', () => {
    const links = resolutions.map(({ symbol }) =>
      ['prev', 'next'].map((rel) => page(addressOf(symbol)).root.querySelector(`a[rel=${rel}]`)?.getAttribute('href')),
    );
    const addresses = resolutions.map(({ symbol }) => addressOf(symbol));
    expect(links).toEqual(addresses.map((_, i) => [addresses[i - 1], addresses[i + 1]]));
  });
});

describe('who changed since the vote before', () => {
  it.each(resolutions.slice(1).map(({ symbol }, i) => [symbol, resolutions[i]!.symbol] as const))(
    'on %s, since %s',
    (symbol, before) => {
      const expected: Record<string, string[]> = {};
      for (const { code } of STATES) {
        const [from, to] = [before, symbol].map((each) => messages.ballots[ballotOf.get(`${each} ${code}`)!].name);
        if (from !== to) (expected[`${from} → ${to}`] ??= []).push(code);
      }
      const changed = section(addressOf(symbol), 'changed');
      const shown = changed.querySelectorAll('h3').map((heading) => {
        const [, turn = '', n] = /^(.*) \((\d+)\)$/.exec(text(heading)) ?? [];
        const codes = codesIn(heading.nextElementSibling);
        expect(codes, turn).toHaveLength(Number(n));
        return [turn, codes.sort()] as const;
      });
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(Object.entries(expected).map(([turn, codes]) => [turn, codes.sort()])),
      );
      const n = Object.values(expected).flat().length;
      expect(text(changed.querySelector('h2'))).toContain(short(before));
      expect(text(changed.querySelector('p'))).toMatch(n ? new RegExp(`^${n} states? `) : /^No state/);
    },
  );

  it('is nobody on the first', () => {
    expect(codesIn(section(addressOf(resolutions[0]!.symbol), 'changed'))).toEqual([]);
  });
});

describe('the list of the votes', () => {
  it('has the tally of each, oldest first', () => {
    const rows = page('/votes/').root.querySelector('table.table')!.querySelectorAll('tbody tr');
    expect(
      rows.map((row) => [
        row.querySelector('a')?.getAttribute('href'),
        text(row.querySelector('th span')),
        ...row.querySelectorAll('td').map(text),
      ]),
    ).toEqual(
      resolutions.map(({ symbol, date, tally }) => [
        addressOf(symbol),
        messages.date(date),
        ...BALLOTS.map((ballot) => String(tally[ballot])),
      ]),
    );
  });

  it('has the votes of every state that is written in full, cell by cell', () => {
    const matrix = page('/votes/').root.querySelector('table.matrix')!;
    const columns = matrix.querySelectorAll('thead a').map((link) => symbolAt.get(link.getAttribute('href')!)!);
    expect(columns).toEqual(resolutions.map(({ symbol }) => symbol));
    const shown = matrix.querySelectorAll('tbody tr').flatMap((row) => {
      const code = codeAt.get(row.querySelector('a')!.getAttribute('href')!)!;
      return row.querySelectorAll('td').map((cell, i) => `${columns[i]} ${code} ${text(cell)}`);
    });
    const letters = (code: string) =>
      resolutions.map(
        ({ symbol }) => `${symbol} ${code} ${messages.ballots[ballotOf.get(`${symbol} ${code}`)!].short}`,
      );
    const written = STATES.filter(({ slug }) => page(`/countries/${slug}/`).root.querySelector('#ledger'));
    expectAllVotes(
      shown,
      written.flatMap(({ code }) => letters(code)),
    );
  });
});

describe('the pages of the countries', () => {
  const tables = STATES.map(({ code, slug }) => ({ code, votes: section(`/countries/${slug}/`, 'votes') }));

  it('show every vote of the table', () => {
    expectAllVotes(
      tables.flatMap(({ code, votes }) =>
        votes.querySelectorAll('tbody tr').map((row) => {
          const symbol = symbolAt.get(row.querySelector('a')!.getAttribute('href')!);
          return `${symbol} ${code} ${ballotNamed.get(text(row.querySelectorAll('td').at(-1)))}`;
        }),
      ),
    );
  });

  it('show them as letters too, oldest first, each with the name that it has on focus', () => {
    for (const { code, votes } of tables)
      expect(
        votes
          .querySelectorAll('ol.ballots a')
          .map((link) => [
            link.getAttribute('href'),
            ...['.letter', '.named'].map((part) => text(link.querySelector(part))),
          ]),
        code,
      ).toEqual(
        resolutions.map(({ symbol, date }) => {
          const { short: letter, name: ballot } = messages.ballots[ballotOf.get(`${symbol} ${code}`)!];
          return [
            addressOf(symbol),
            letter,
            `${short(symbol)}, ${nameOf.get(symbol)}, ${messages.date(date)}: ${ballot}`,
          ];
        }),
      );
  });

  it('say on how many both the state and Russia cast a vote, and the same', () => {
    for (const { code, votes } of tables.filter((table) => table.code !== 'RUS')) {
      const pairs = resolutions
        .map(({ symbol }) => ['RUS', code].map((each) => ballotOf.get(`${symbol} ${each}`)!))
        .filter((pair) => !pair.includes('not-voting'));
      const same = pairs.filter(([theirs, own]) => theirs === own).length;
      expect(text(votes.querySelector('p'))).toBe(messages.country.votesLead(same, pairs.length));
    }
  });
});
