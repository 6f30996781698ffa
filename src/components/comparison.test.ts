import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { compare } from '../domain/compare.ts';
import { packHistory, unpackHistory } from '../exports/history.ts';
import { readRecords } from '../tests/read-content.ts';
import { entry, record, votes, weighing } from '../tests/records.ts';
import { answer, comparisonView } from './comparison.ts';

const DAY = '2023-06-01';
const NO_TITLES = new Map<string, string>();

describe('a comparison in the page', () => {
  const arms = weighing('arms', { id: 'arms-2022', date: '2022-10-01', text: 'It sold <drones>.', status: 'claimed' });
  const view = (...records: Parameters<typeof compare>[0]) =>
    parse(comparisonView(compare(records, DAY), NO_TITLES).toString());
  const page = view(
    record({
      code: 'IRN',
      ledger: [entry(), arms, entry({ id: 'old-1995', date: '1995' })],
      votes: votes('no', 'yes'),
    }),
    record({ code: 'FJI', votes: votes('yes', 'yes') }),
  );
  const texts = (selector: string) =>
    page.querySelectorAll(selector).map((node) => node.text.trim().replace(/\s+/g, ' '));

  it('answers first: the labels, and how often both voted alike', () => {
    expect(texts('.lead')).toEqual([
      'Iran: stays out; Fiji: votes with Ukraine, as of 1 June 2023. They cast the same vote on 1 of 2 General Assembly resolutions.',
    ]);
  });

  it('shows each vote on which they part, and who cast what', () => {
    expect(texts('#votes ~ .scroll-x tbody :is(th, td)')).toEqual(['77/1 15 December 2022', '', 'No', 'Yes']);
  });

  it('draws each entry as a link that says what it is, hollow where it is contested', () => {
    const marks = page.querySelectorAll('.lane svg a');
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual([
      '/countries/iran/#act-2022',
      '/countries/iran/#arms-2022',
    ]);
    expect(marks.map((mark) => mark.hasAttribute('data-contested'))).toEqual([false, true]);
    expect(marks[1]!.querySelector('title')!.text).toBe(
      'Iran, 1 October 2022: arms, toward Moscow, claimed, counts as arms',
    );
    expect(texts('.lane p')).toEqual(['1 entry before 2022 is not drawn.', 'No entry by this day.']);
  });

  it('says the same year by year: the sentence of what weighs something, escaped, and the rest counted', () => {
    expect(texts('.in-year')).toEqual([
      '1995 Iran 1 entry for context Fiji Nothing on record',
      '2022 Iran 1 October 2022 It sold <drones>. Arms contested and 1 for context Fiji Nothing on record',
    ]);
  });
});

describe('what the browser knows', () => {
  const { records, day } = readRecords();
  const histories = unpackHistory(packHistory(records, day));
  const titles = new Map(records[0]!.votes.map(({ symbol, title }) => [symbol, title]));

  it.each([
    [day, 'belarus', 'kazakhstan'],
    [day, 'india', 'russia', 'france', 'turkmenistan'],
    ['2022-02-24', 'china', 'belarus', 'iran'],
  ])('writes on %s the comparison that the build would: %s, %s', (on, ...slugs) => {
    const of = <R extends { state: { slug: string } }>(all: readonly R[]) =>
      slugs.map((slug) => all.find(({ state }) => state.slug === slug)!);
    const [built, sent] = [compare(of(records), on), compare(of(histories), on)];
    expect(comparisonView(sent, titles).toString()).toBe(comparisonView(built, titles).toString());
    expect(answer(sent)).toBe(answer(built));
  });
});
