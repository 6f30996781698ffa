import { describe, expect, it } from 'vitest';
import type { CountryRow } from '../../exports/countries-json.ts';
import { STATES } from '../../states/states.ts';
import { messages } from '../../strings/messages.ts';
import { dividing, labelOn } from '../method-again.ts';
import { page, read } from './site.ts';

const { countries, evidenceDate } = JSON.parse(read('/data/countries.json')) as {
  countries: CountryRow[];
  evidenceDate: string;
};

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
    expect(labels((row) => row.label)).toEqual(labels((row) => labelOn(row.code, evidenceDate, evidenceDate)));
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

  it('draws as contested, in the ledger, what the data hold contested, and as counting what gives a rung', () => {
    for (const row of countries) {
      const { root } = page(`/countries/${row.slug}/`);
      const drawn = (id: string) => {
        const entry = root.querySelector(`.ledger > [id="${id}"]`)!;
        return [entry.hasAttribute('data-contested'), entry.querySelector('.weight')?.text.split(':')[0]];
      };
      for (const { id } of row.contested) expect(drawn(id), `${row.slug}#${id}`).toEqual([true, 'Would give']);
      for (const id of [...row.toRussia.causes.entries, ...row.toUkraine.causes.entries])
        expect(drawn(id), `${row.slug}#${id}`).toEqual([false, 'Counts']);
    }
  });

  it('counts on the home page what the data hold', () => {
    const text = page('/').root.querySelector('.answer')!.text;
    const count = (label: string) => countries.filter((row) => row.label === label).length;
    for (const label of ['sanctions', 'votes-russia', 'votes-ukraine', 'out'] as const)
      expect(text).toContain(messages.labels[label].inCount(count(label), 'it'));
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
