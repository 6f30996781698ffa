import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess.ts';
import { changes } from '../../domain/changes.ts';
import { addDays, daysBetween } from '../../domain/days.ts';
import { FIRST_DAY } from '../../domain/method.ts';
import type { StateRecord } from '../../domain/record.ts';
import { readRecords } from '../read-content.ts';
import { page } from './site.ts';

const { records, day: last } = readRecords();
const length = daysBetween(FIRST_DAY, last);
/** Days that a tenth of a percent of the chart is, and that rounding may hide. */
const HAIR = length / 1000;

const chartOf = ({ state }: StateRecord) => page(`/countries/${state.slug}/`).root.querySelector('.since')!;

/** The ribbon of a page as it is drawn: labels with the days between which they are. */
const ribbonOf = (record: StateRecord) =>
  chartOf(record)
    .querySelectorAll('rect[data-label]')
    .map((rect) => {
      const [start, width] = ['x', 'width'].map((name) => parseFloat(rect.getAttribute(name)!) / 100);
      return { label: rect.getAttribute('data-label'), from: start! * length, until: (start! + width!) * length };
    });

describe('the standing since 2014', () => {
  it('is a ribbon that fills its width, for every state', () => {
    for (const record of records) {
      const ribbon = ribbonOf(record);
      expect(ribbon[0]!.from, record.state.name).toBe(0);
      expect(Math.abs(ribbon.at(-1)!.until - length), record.state.name).toBeLessThan(2 * HAIR);
      for (const [i, band] of ribbon.slice(1).entries())
        expect(Math.abs(band.from - ribbon[i]!.until), record.state.name).toBeLessThan(2 * HAIR);
    }
  });

  it('has on every fiftieth day the label that the state then had, for every state', { timeout: 60_000 }, () => {
    for (const record of records) {
      const ribbon = ribbonOf(record);
      for (let at = 0; at <= length; at += 50) {
        const near = ribbon.filter(({ from, until }) => from - 2 * HAIR <= at && at <= until + 2 * HAIR);
        const { label = 'none' } = assess(record, addDays(FIRST_DAY, at));
        // Within a hair of an edge either side may be drawn.
        expect(
          near.map((band) => band.label),
          `${record.state.name} on ${addDays(FIRST_DAY, at)}`,
        ).toContain(label);
      }
    }
  });

  it('has a band for each stretch, however short', () => {
    for (const record of records) {
      const turns = changes(record, last).filter(({ from, to }) => from !== to);
      expect(
        ribbonOf(record).map(({ label }) => label),
        record.state.name,
      ).toEqual([assess(record, FIRST_DAY).label ?? 'none', ...turns.map(({ to }) => to ?? 'none')]);
    }
  });

  it('tells each change in a list, in order, each with its cause, and numbers it in the chart', () => {
    for (const record of records) {
      const chart = chartOf(record);
      const items = chart.querySelectorAll('ol > li');
      const days = changes(record, last).map(({ day }) => day);
      expect(
        items.map((item) => item.querySelector('time')?.getAttribute('datetime')),
        record.state.name,
      ).toEqual(days);
      for (const item of items) expect(item.querySelector('p a[href]'), record.state.name).not.toBeNull();
      const numbers = new Set(chart.querySelectorAll('svg a text').map((number) => number.text.trim()));
      expect(
        [...numbers].sort((a, b) => Number(a) - Number(b)),
        record.state.name,
      ).toEqual(days.map((_, i) => String(i + 1)));
    }
  });
});
