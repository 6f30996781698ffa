import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieStrip, type Dated, type TieStrip } from './tie-strip.ts';

const [FROM, UNTIL] = ['2022-02', '2023-06'];
/** What rounding to a tenth may move a foot or a top. */
const ROUNDING = 0.11;

const toward = (date: string): Dated => ({ date, tie: 'toward' });
const away = (date: string): Dated => ({ date, tie: 'away' });
const neither = (date: string): Dated => ({ date, tie: 'neither' });
const strip = (...items: Dated[]) => tieStrip(items, FROM, UNTIL);
const counts = ({ bars }: TieStrip) => bars.map(({ month, toward: up, away: down }) => [month, up, down]);

describe('the bars', () => {
  it('are one for each month in which a tie moved, oldest first', () => {
    const items = [away('2022-03-02'), toward('2023-06'), toward('2022-02-24'), away('2022-02'), toward('2022-02-28')];
    expect(counts(strip(...items))).toEqual([
      ['2022-02', 2, 1],
      ['2022-03', 0, 1],
      ['2023-06', 1, 0],
    ]);
  });

  it('leave out what moved no tie, in silence', () => {
    expect(strip(neither('2022-03-02'), neither('2022'))).toMatchObject({ bars: [], leftOut: 0 });
  });

  it('leave out what is known only by year, and say how many', () => {
    const drawn = strip(toward('2022'), away('2023'), neither('2022'), toward('2022-03'));
    expect(counts(drawn)).toEqual([['2022-03', 1, 0]]);
    expect(drawn.leftOut).toBe(2);
  });

  it.each([
    ['before the first month', '1999-04-02'],
    ['after the last', '2023-07-01'],
  ])('leave out what happened %s, and say so', (_, date) => {
    expect(strip(toward(date), toward('2022-03'))).toMatchObject({ bars: [{ month: '2022-03' }], leftOut: 1 });
  });

  it('begin where their year does', () => {
    const { bars, years } = strip(toward('2022-12-31'), toward('2023-01-01'));
    expect(years.find(({ year }) => year === '2023')?.x).toBe(bars[1]?.x);
  });

  it('are one for each quarter where three months stand together', () => {
    const items = [toward('2022-02-24'), toward('2022-03-31'), away('2022-04-01'), away('2023-06')];
    const drawn = tieStrip(items, FROM, UNTIL, { together: 3 });
    expect(counts(drawn)).toEqual([
      ['2022-01', 2, 0],
      ['2022-04', 0, 1],
      ['2023-04', 0, 1],
    ]);
    expect(drawn.bars[0]?.x).toBe(0);
    expect(drawn.bars[1]!.x - drawn.bars[0]!.x - drawn.bars[0]!.width).toBeCloseTo(1, 0);
  });
});

describe('any strip', () => {
  const months = Array.from({ length: 17 }, (_, i) => new Date(Date.UTC(2022, 1 + i, 1)).toISOString().slice(0, 7));
  const item = fc.record({
    date: fc
      .tuple(fc.constantFrom(...months), fc.constantFrom('', '-01', '-28'))
      .chain(([month, day]) => fc.constantFrom(month.slice(0, 4), month, month + day)),
    tie: fc.constantFrom('toward', 'away', 'neither'),
  }) as fc.Arbitrary<Dated>;
  const law = (holds: (drawn: TieStrip, items: Dated[]) => void) =>
    fc.assert(fc.property(fc.array(item, { maxLength: 40 }), (items) => holds(strip(...items), items)));

  it('has in its bars every moving item of which the month is known', () => {
    law(({ bars, leftOut }, items) => {
      const moving = items.filter(({ tie }) => tie !== 'neither');
      const known = moving.filter(({ date }) => date.length > 4).length;
      expect(bars.reduce((sum, bar) => sum + bar.toward + bar.away, 0)).toBe(known);
      expect(leftOut).toBe(moving.length - known);
    });
  });

  it('draws toward and away on one scale, from one line', () => {
    law(({ bars, zero }) => {
      const drawn = bars.flatMap(({ toward: up, away: down, up: above, down: below }) => [
        { n: up, height: above.height },
        { n: down, height: below.height },
      ]);
      const tallest = drawn.reduce((a, b) => (b.n >= a.n ? b : a), { n: 1, height: 0 });
      for (const { n, height } of drawn)
        expect(Math.abs(height - (n * tallest.height) / tallest.n)).toBeLessThan(ROUNDING);
      for (const { up, down } of bars) {
        expect(Math.abs(up.y + up.height - zero)).toBeLessThan(ROUNDING);
        expect(Math.abs(down.y - zero)).toBeLessThan(ROUNDING);
      }
    });
  });

  it('draws nothing outside its box, and no bar over another', () => {
    law(({ bars, years, width, height, zero }) => {
      for (const { x, width: wide, up, down } of bars) {
        expect(wide).toBeGreaterThan(0);
        expect([x >= 0, x + wide <= width, up.y >= 0, down.y + down.height <= height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
      for (const [i, bar] of bars.entries())
        expect(bar.x >= (bars[i - 1]?.x ?? 0) + (bars[i - 1]?.width ?? 0)).toBe(true);
      expect(years.filter(({ x }) => x < 0 || x > width)).toEqual([]);
      expect(zero >= 0 && zero <= height).toBe(true);
    });
  });
});
