import { describe, expect, it } from 'vitest';
import type { CountryFile } from '../../exports/country-json.ts';
import type { CountryRow } from '../../exports/countries-json.ts';
import { PAIRS, pairSlug } from '../../domain/pairs.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { files, page, read } from './site.ts';

const json = <T>(address: string) => JSON.parse(read(address)) as T;
const fileOf = (slug: string) => json<CountryFile>(`/data/countries/${slug}.json`);
const { countries } = json<{ countries: CountryRow[] }>('/data/countries.json');

const textOf = (node: { text: string }) => node.text.trim().replace(/\s+/g, ' ');
/** A table of the page, as rows of texts. */
const tableOf = (root: ReturnType<typeof page>['root'], id: string) =>
  root.querySelectorAll(`#${id} ~ .scroll-x tbody tr`).map((row) => row.querySelectorAll('th, td').map(textOf));

describe.each(PAIRS.map((pair) => ({ address: `/compare/${pairSlug(pair)}/`, pair })))(
  '$address',
  ({ address, pair }) => {
    const { root } = page(address);
    const states = pair.map(fileOf);

    it('gives both the labels that the data give', () => {
      expect(root.querySelectorAll('.standings .label').map(textOf)).toEqual(
        states.map(({ label }) => (label ? messages.labels[label as 'out'].name : messages.noLabel.name)),
      );
      expect(root.querySelector('meta[name=description]')!.getAttribute('content')).toBe(
        textOf(root.querySelector('.lead')!),
      );
    });

    it('shows the resolutions on which both voted and not alike, and no other', () => {
      const [a, b] = states.map(({ votes }) => votes);
      const apart = a!.flatMap(({ symbol, ballot }, i) => {
        const theirs = b![i]!.ballot;
        return ballot !== theirs && ballot !== 'not-voting' && theirs !== 'not-voting'
          ? [[symbol.replace('A/RES/', ''), messages.ballots[ballot].name, messages.ballots[theirs].name]]
          : [];
      });
      expect(tableOf(root, 'votes').map(([symbol, , ...ballots]) => [symbol!.split(' ')[0], ...ballots])).toEqual(
        apart,
      );
    });

    it('has a lane for each, with a link to every entry that was not withdrawn', () => {
      const lanes = root.querySelectorAll('.lane').map((lane) =>
        lane
          .querySelectorAll('svg a')
          .map((mark) => mark.getAttribute('href'))
          .sort(),
      );
      expect(lanes).toEqual(
        states.map(({ slug, ledger }) =>
          ledger
            .filter(({ status, date }) => status !== 'struck' && date >= '2014')
            .map(({ id }) => `/countries/${slug}/#${id}`)
            .sort(),
        ),
      );
    });

    it('tells year by year each entry that weighs something', () => {
      const told = root.querySelectorAll('.told a').map((link) => link.getAttribute('href'));
      const weighing = states.flatMap(({ slug, ledger }) =>
        ledger
          .filter(({ status, counts }) => counts && status !== 'struck')
          .map(({ id }) => `/countries/${slug}/#${id}`),
      );
      expect(told.sort()).toEqual(weighing.sort());
    });
  },
);

describe('/compare/', () => {
  const { root } = page('/compare/');

  it('lists the ready-made pairs, each with what makes it worth comparing', () => {
    const items = root.querySelectorAll('.ready li');
    expect(items.map((item) => item.querySelector('a')!.getAttribute('href'))).toEqual(
      PAIRS.map((pair) => `/compare/${pairSlug(pair)}/`),
    );
    for (const item of items) expect(textOf(item.querySelector('span')!).length).toBeGreaterThan(20);
  });

  it('offers every state in each of four fields', () => {
    const fields = root.querySelectorAll('compare-states select');
    expect(fields).toHaveLength(4);
    for (const field of fields)
      expect(field.querySelectorAll('option').map((option) => option.getAttribute('value'))).toEqual([
        '',
        ...STATES.map(({ slug }) => slug),
      ]);
  });
});

describe('the way to a comparison', () => {
  it('stands on the page of each state: its pairs, and any other state', () => {
    const links = (slug: string) =>
      page(`/countries/${slug}/`)
        .root.querySelectorAll('.compared a')
        .map((link) => link.getAttribute('href'));
    expect(links('turkey')).toEqual([
      '/compare/india-and-turkey/',
      '/compare/israel-and-turkey/',
      '/compare/serbia-and-turkey/',
      '/compare/?states=turkey',
    ]);
    expect(links('fiji')).toEqual(['/compare/?states=fiji']);
  });
});

describe('/data/countries/', () => {
  it('has a file for each state, which agrees with the file of all', () => {
    expect(files.filter((file) => file.startsWith('/data/countries/'))).toHaveLength(193);
    for (const row of countries) expect(fileOf(row.slug)).toMatchObject(row);
  });

  it('has every entry of the page, and every source with its address', () => {
    const { ledger, sources } = fileOf('belarus');
    const { root } = page('/countries/belarus/');
    expect(root.querySelectorAll('.ledger > li').map(({ id }) => id)).toEqual(ledger.map(({ id }) => id));
    const addresses = new Set(root.querySelectorAll('a[rel=external]').map((link) => link.getAttribute('href')));
    for (const { url } of Object.values(sources)) expect(url === undefined || addresses.has(url), url).toBe(true);
  });
});
