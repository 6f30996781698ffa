import type { HTMLElement } from 'node-html-parser';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../schemas/entry.ts';
import { messages } from '../../strings/messages.ts';
import { page } from './site.ts';

/** Every entry of every profile and bloc, by its address, read from content/ without the site's code. */
const entries = new Map<string, Entry>(
  ['countries', 'blocs'].flatMap((folder) =>
    readdirSync(`content/${folder}`).flatMap((name) => {
      const front = readFileSync(`content/${folder}/${name}`, 'utf8').split('\n---\n')[0]!;
      return (parse(front) as { ledger: Entry[] }).ledger.map(
        (entry) => [`/${folder}/${name.replace('.mdx', '')}/#${entry.id}`, entry] as const,
      );
    }),
  ),
);
const standing = [...entries].filter(([, entry]) => entry.status !== 'struck');

const { root } = page('/timeline/');
const text = (node: HTMLElement | null | undefined) => (node?.text ?? '').replace(/\s+/g, ' ').trim();
const shown = root.querySelectorAll('li[data-item]').map((item) => {
  const href = item.querySelector('a')!.getAttribute('href')!;
  return { href, item, entry: entries.get(href)! };
});

describe('/timeline/', () => {
  it('has every entry of every profile and bloc once, as a link to its place', () => {
    expect(shown.map(({ href }) => href).sort()).toEqual(standing.map(([href]) => href).sort());
    for (const { href, item, entry } of shown)
      expect(text(item), href).toContain(entry.text.replace(/\s+/g, ' ').trim());
  });

  it('has them newest first', () => {
    const dates = shown.map(({ entry }) => entry.date);
    const late = dates.filter((date, i) => i > 0 && date > dates[i - 1]!);
    expect(late).toEqual([]);
  });

  it('has them under their month and by their day, or under their year where that is all one knows', () => {
    for (const { href, item, entry } of shown) {
      const heading = item.parentNode?.previousElementSibling;
      const [year, month, day] = entry.date.split('-');
      expect(heading?.id, href).toBe(`m-${[year, month].filter(Boolean).join('-')}`);
      expect(text(heading), href).toBe(month ? messages.date(`${year}-${month}`) : messages.timeline.noMonth);
      expect(text(item.querySelector('span')), href).toBe(day ? String(Number(day)) : '');
    }
  });

  it('says how many there are, and of how many states', () => {
    const states = new Set(standing.flatMap(([href]) => /^\/countries\/[^/]+/.exec(href) ?? []));
    expect(text(root.querySelector('.lead'))).toContain(`${standing.length} entries on ${states.size} states`);
  });
});

describe('the bars over the timeline', () => {
  const bars = root.querySelectorAll('figure.strip a').map((bar) => ({
    month: bar.getAttribute('href')!.slice('#m-'.length),
    said: text(bar.querySelector('title')),
  }));
  const moving = standing.map(([, entry]) => entry).filter(({ tie }) => tie !== 'neither');
  const inMonth = (month: string, tie: Entry['tie']) =>
    moving.filter(({ date, tie: way }) => date.startsWith(month) && way === tie).length;

  it('say of each month how many entries pointed each way', () => {
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.map(({ said }) => said)).toEqual(
      bars.map(({ month }) => messages.timeline.bar(month, inMonth(month, 'toward'), inMonth(month, 'away'))),
    );
  });

  it('lead to the entries of the month', () => {
    expect(bars.filter(({ month }) => !root.querySelector(`h3[id="m-${month}"]`))).toEqual([]);
  });

  it('have with those that the note calls left out every entry that moved a tie', () => {
    const drawn = bars.reduce((sum, { month }) => sum + inMonth(month, 'toward') + inMonth(month, 'away'), 0);
    const leftOut = (text(root.querySelector('figure.strip > p')).match(/\d+(?= entr)/g) ?? []).map(Number);
    expect(drawn + leftOut.reduce((sum, n) => sum + n, 0)).toBe(moving.length);
  });
});
