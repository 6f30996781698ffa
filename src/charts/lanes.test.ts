import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lane, PITCH, timeAxis, type Placed } from './lanes.ts';

/** A tenth of a unit a day. */
const AXIS = timeAxis('2022-02-24', '2023-12-31', 73);
const [TOWARD, AWAY, NEITHER] = (['toward', 'away', 'neither'] as const).map((tie) => (date: string): Placed => ({
  date,
  tie,
})) as [(date: string) => Placed, (date: string) => Placed, (date: string) => Placed];

describe('the axis', () => {
  it('begins with the year and ends with the day', () => {
    expect(AXIS.years).toEqual([
      { x: 0, year: '2022' },
      { x: 36.5, year: '2023' },
    ]);
    expect(AXIS.x('2022-01-01')).toBeCloseTo(0, 0);
    expect(AXIS.x('2023-12-31')).toBeCloseTo(73, 0);
  });

  it.each([
    ['2022', '2022-07-02'],
    ['2023-04', '2023-04-16'],
  ])('puts %s at its middle', (date, middle) => {
    expect(AXIS.x(date)).toBeCloseTo(AXIS.x(middle), 0);
  });

  it('puts a year that is not over at the middle of what is', () => {
    const { x } = timeAxis('2022-01-01', '2023-01-31', 396);
    expect(x('2023')).toBeCloseTo(x('2023-01-16'), 0);
  });
});

describe('the marks', () => {
  it('stand above the line toward Moscow, below it away from it, and in it where no tie moved', () => {
    const { marks, band, height } = lane([TOWARD('2022-03-01'), AWAY('2022-09-01'), NEITHER('2023-03-01')], AXIS);
    expect(marks.map(({ item, y }) => [item.tie, y])).toEqual([
      ['toward', band.y - PITCH / 2],
      ['away', band.y + band.height + PITCH / 2],
      ['neither', band.y + PITCH / 2],
    ]);
    expect(band.height).toBe(PITCH);
    expect(height).toBeGreaterThan(band.y + band.height + PITCH);
  });

  it('pile up away from the line where they would touch, and make the line broader in it', () => {
    const same = ['2022-03-01', '2022-03-02', '2022-03-03'];
    const { marks, band } = lane([...same.map(TOWARD), ...same.map(NEITHER)], AXIS);
    const heights = (tie: string) => marks.filter(({ item }) => item.tie === tie).map(({ y }) => y - band.y);
    expect(heights('toward')).toEqual([-0.5, -1.5, -2.5].map((n) => n * PITCH));
    expect(heights('neither')).toEqual([0.5, 1.5, 2.5].map((n) => n * PITCH));
    expect(band.height).toBe(3 * PITCH);
  });

  it('leave out what is older than the axis, and say how many', () => {
    expect(lane([AWAY('2005-08-26'), AWAY('1995'), AWAY('2022')], AXIS)).toMatchObject({
      marks: [{ item: { date: '2022' } }],
      leftOut: 2,
    });
  });

  it('are none, on a line, where there are no entries', () => {
    expect(lane([], AXIS)).toMatchObject({ marks: [], leftOut: 0, band: { height: PITCH } });
  });
});

describe('any lane', () => {
  const item: fc.Arbitrary<Placed> = fc.record({
    date: fc
      .tuple(fc.integer({ min: 2022, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .chain(([y, m, d]) => {
        const two = (n: number) => String(n).padStart(2, '0');
        return fc.constantFrom(`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`);
      }),
    tie: fc.constantFrom('toward', 'away', 'neither'),
  });
  const axis = timeAxis('2022-01-01', '2023-12-31', 400);
  const law = (holds: (items: Placed[]) => void) => fc.assert(fc.property(fc.array(item, { maxLength: 40 }), holds));

  it('draws every entry of its years once, by date, inside its box', () => {
    law((items) => {
      const { marks, height, leftOut } = lane(items, axis);
      expect(new Set(marks.map((mark) => mark.item)).size + leftOut).toBe(items.length);
      expect(leftOut).toBe(0);
      for (const [i, { x, y }] of marks.entries()) {
        expect(x).toBeGreaterThanOrEqual(marks[i - 1]?.x ?? 0);
        expect(y - PITCH / 2).toBeGreaterThanOrEqual(0);
        expect(y + PITCH / 2).toBeLessThanOrEqual(height);
      }
    });
  });

  it('lets no mark cover another, nor cross the line', () => {
    law((items) => {
      const { marks, band } = lane(items, axis);
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(0, i))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(PITCH - 1e-6);
        const [above, below] = [a.y < band.y, a.y > band.y + band.height];
        expect([above, below]).toEqual([a.item.tie === 'toward', a.item.tie === 'away']);
      }
    });
  });
});
