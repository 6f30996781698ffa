import type { HTMLElement } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tryRules } from '../../domain/try-rules.ts';
import type { CountryRow } from '../../exports/countries-json.ts';
import { messages } from '../../strings/messages.ts';
import { readRecords } from '../read-content.ts';
import { page, read } from './site.ts';

const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
const { root } = page('/changes/');

/** Every change that the page tells: a line of one state, or one of the states of a line. */
const told = root.querySelectorAll('[data-item]').map((item) => {
  const line = item.closest('.lines > li') ?? item;
  const labels = line.querySelectorAll('.turn .label').map(text);
  return {
    line,
    slug: item.getAttribute('data-state')!,
    day: line.closest('div[data-group]')!.querySelector('h4')!.id.replace('d-', ''),
    from: labels[0]!,
    to: labels.at(-1)!,
  };
});
const { countries } = JSON.parse(read('/data/countries.json')) as { countries: CountryRow[] };

describe('/changes/', () => {
  it('says how many changes there are, and tells as many, newest first', () => {
    const days = root.querySelectorAll('h4').map(({ id }) => id);
    expect(days).toEqual([...days].sort().reverse());
    expect(text(root.querySelector('.lead'))).toContain(`${told.length} changes on ${days.length} days`);
    expect(told.length).toBeGreaterThan(300);
  });

  it('leaves each state with the label that it has, by an unbroken chain of labels', () => {
    for (const [slug, of] of Map.groupBy(told, (change) => change.slug)) {
      const { label } = countries.find((row) => row.slug === slug)!;
      expect(of[0]?.to, slug).toBe(label ? messages.labels[label as 'out'].name : messages.noLabel.name);
      for (const [i, change] of of.slice(1).entries()) expect(change.to, `${slug} ${change.day}`).toBe(of[i]!.from);
    }
  });

  it('names for every line a cause of that very day', () => {
    const voteDays = new Map(
      readFileSync('content/datasets/un-votes/resolutions.csv', 'utf8')
        .split('\n')
        .map((row) => row.split(',') as [string, string])
        .map(([symbol, day]) => [`/votes/${symbol.replace('A/RES/', '').toLowerCase().replace('/', '-')}/`, day]),
    );
    const threeYearsOn = (day: string) => `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;
    for (const { line, day, slug } of told) {
      const causes = line.querySelectorAll('p.soft');
      expect(causes.length, `${slug} ${day}`).toBeGreaterThan(0);
      for (const link of causes.flatMap((cause) => cause.querySelectorAll('a'))) {
        const href = link.getAttribute('href')!;
        const voted = voteDays.get(href);
        if (voted) expect([voted, threeYearsOn(voted)], `${href} ${day}`).toContain(day);
        else expect(href).toMatch(new RegExp(`^/countries/${slug}/#`));
      }
    }
  });

  it('draws each change once, and leads from each bar to a day of its quarter', () => {
    const bars = root.querySelectorAll('.tie-strip a').map((bar) => ({
      day: bar.getAttribute('href')!.replace('#d-', ''),
      counts: (text(bar.querySelector('title')).match(/\d+(?= toward| away)/g) ?? []).map(Number),
    }));
    const quarter = (day: string) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    for (const { day, counts } of bars) {
      const within = told.filter((change) => quarter(change.day) === quarter(day)).length;
      expect(counts[0]! + counts[1]!, day).toBe(within);
    }
    expect(bars.flatMap(({ counts }) => counts).reduce((sum, n) => sum + n, 0)).toBe(told.length);
  });
});

describe('the rules tested on /method/', () => {
  const { records, day } = readRecords();
  const rows = page('/method/').root.querySelectorAll('.asked tbody tr');

  it.each([
    ['Contested evidence counts', { countContested: true }],
    ['Window of 24 months', { windowMonths: 24 }],
    ['Window of 48 months', { windowMonths: 48 }],
    ['Window of 60 months', { windowMonths: 60 }],
    ['Threshold of 0.3', { alignmentStep: 0.3 }],
    ['Threshold of 0.7', { alignmentStep: 0.7 }],
  ])('names the states that have another label where it says: %s', (name, rules) => {
    const row = rows.find((each) => text(each.querySelector('th')).startsWith(name))!;
    const shown = row.querySelectorAll('.moves > li').flatMap((line) => {
      const [from, to] = line.querySelectorAll('.label').map(text);
      return line.querySelectorAll('.names a').map((link) => `${text(link)}: ${from} → ${to}`);
    });
    const expected = tryRules(records, day, rules).map(
      ({ record, from, to }) => `${record.state.name}: ${messages.labels[from!].name} → ${messages.labels[to!].name}`,
    );
    expect(shown.sort()).toEqual(expected.sort());
    expect(text(row.querySelector('th'))).toBe(`${name} ${messages.changes.states(expected.length)}`);
  });
});
