import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../tests/arbitrary.ts';
import { entry, record } from '../tests/records.ts';
import type { BlocRecord } from './bloc-record.ts';
import type { BlocStanding } from './record.ts';
import { byMonth, events, memberOf } from './timeline.ts';

const on = (date: string, id = 'act-2022') => entry({ date, id });
const bloc = (ledger: BlocRecord['ledger']) =>
  ({ code: 'UNION-STATE', slug: 'union-state', short: 'Union State', ledger }) as BlocRecord;

describe('the events', () => {
  it('are those of all states and blocs, newest first, each with whose it is', () => {
    const belarus = record({ code: 'BLR', ledger: [on('2022-02-24', 'launchpad-2022'), on('2024-01-01', 'a-2024')] });
    const korea = record({ code: 'PRK', ledger: [on('2024-10-18', 'troops-2024')] });
    const union = bloc([on('2023-05-25', 'weapons-2023')]);
    expect(events([belarus, korea], [union]).map(({ entry: { id }, of }) => [of.kind, of.slug, of.name, id])).toEqual([
      ['country', 'north-korea', 'North Korea', 'troops-2024'],
      ['country', 'belarus', 'Belarus', 'a-2024'],
      ['bloc', 'union-state', 'Union State', 'weapons-2023'],
      ['country', 'belarus', 'Belarus', 'launchpad-2022'],
    ]);
  });

  it('stand by what is known of their dates: a month before its days, a year before its months', () => {
    const dates = ['2022', '2022-06', '2022-06-15', '2022-07', '2021-12-31'];
    expect(events([record({ ledger: dates.map((date) => on(date)) })], []).map((event) => event.entry.date)).toEqual([
      '2022-07',
      '2022-06-15',
      '2022-06',
      '2022',
      '2021-12-31',
    ]);
  });

  it('stand in one order, whichever state comes first', () => {
    const [fiji, tonga] = [
      record({ ledger: [on('2022', 'a-2022')] }),
      record({ code: 'TON', ledger: [on('2022', 'b-2022')] }),
    ];
    const ids = (...records: (typeof fiji)[]) => events(records, []).map((event) => event.entry.id);
    expect(ids(fiji, tonga)).toEqual(ids(tonga, fiji));
  });

  it('leave out what was struck, of a state and of a bloc', () => {
    const struck = entry({ id: 'struck-2022', status: 'struck', reason: 'It was another state.' });
    const ids = events([record({ ledger: [struck, on('2022')] })], [bloc([struck])]).map((event) => event.entry.id);
    expect(ids).toEqual(['act-2022']);
  });
});

describe('what an event can be found by', () => {
  it('are the blocs of which the state is a full member on the day, each once, or the bloc itself', () => {
    const standing = (code: BlocStanding['bloc'], more: Partial<BlocStanding> = {}): BlocStanding => ({
      bloc: code,
      short: code,
      name: code,
      standing: 'member',
      sources: [],
      ...more,
    });
    const moldova = record({
      code: 'MDA',
      ledger: [on('2022')],
      memberships: [
        standing('CIS', { until: '2026-07-01' }),
        standing('EAEU', { standing: 'observer' }),
        standing('EU', { until: '2026' }),
        standing('NATO'),
        standing('NATO', { standing: 'frozen' }),
      ],
    });
    expect([...memberOf([moldova], [bloc([])], '2026-07-02')]).toEqual([
      ['moldova', ['EU', 'NATO']],
      ['union-state', ['UNION-STATE']],
    ]);
  });
});

describe('by year and month', () => {
  const grouped = (...dates: string[]) =>
    byMonth(dates.map((date) => ({ entry: { date } }))).map(({ year, months }) => [
      year,
      months.map(({ month, items }) => [month, items.map((item) => item.entry.date)]),
    ]);

  it('stands each once, a year of which no month is known apart', () => {
    expect(grouped('2023-01-05', '2022-06-15', '2022-06', '2022-05-31', '2022', '2021')).toEqual([
      ['2023', [['2023-01', ['2023-01-05']]]],
      [
        '2022',
        [
          ['2022-06', ['2022-06-15', '2022-06']],
          ['2022-05', ['2022-05-31']],
          [undefined, ['2022']],
        ],
      ],
      ['2021', [[undefined, ['2021']]]],
    ]);
  });

  it('has nothing where nothing happened', () => {
    expect(byMonth([])).toEqual([]);
  });

  it('loses nothing and keeps the order of what is in order', () => {
    fc.assert(
      fc.property(fc.array(partialDate, { maxLength: 12 }), (dates) => {
        const items = events([record({ ledger: dates.map((date, i) => on(date, `act-${i}-2022`)) })], []);
        const years = byMonth(items);
        expect(years.flatMap(({ months }) => months.flatMap((group) => group.items))).toEqual(items);
        for (const { year, months } of years)
          for (const { month, items: within } of months)
            for (const item of within) expect(item.entry.date.startsWith(month ?? year)).toBe(true);
      }),
    );
  });
});
