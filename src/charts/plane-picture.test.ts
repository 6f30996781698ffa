import { describe, expect, it } from 'vitest';
import { NAME_SIZE, planePicture, WIDEST, type PlaneState } from './plane-picture.ts';

const state = (code: string, more: Partial<PlaneState> = {}): PlaneState => ({
  code,
  name: `State ${code}`,
  rank: 1,
  alignment: 0,
  toRussia: 0,
  toUkraine: 0,
  ...more,
});
/** The corners of a path of straight lines. */
const corners = (path: string) =>
  [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the picture of the plane', () => {
  it('draws the way of a state from the first stand to the last, each place once', () => {
    const now = state('AAA', { alignment: 0.5, toRussia: 3 });
    const way = [state('AAA'), state('AAA'), state('AAA', { alignment: 0.5 }), now];
    const { trail, dots } = planePicture([now], WIDEST, { way });
    const places = corners(trail);
    expect(places).toHaveLength(3);
    expect(places[0]![1]).toBe(places[1]![1]);
    expect(places[2]![1]).toBeLessThan(places[1]![1]!);
    expect(Math.abs(places[2]![0]! - dots[0]!.x)).toBeLessThan(10);
  });

  it('has no trail where no way is asked for', () => {
    expect(planePicture([state('AAA')], WIDEST).trail).toBe('');
  });

  it('joins the two ends of a state that stands on both ladders', () => {
    const both = planePicture([state('AAA', { toRussia: 1, toUkraine: 1 })], WIDEST);
    expect(both.ends).toMatch(/^M[\d.]+ [\d.]+V/);
    expect(planePicture([state('AAA', { toRussia: 1 })], WIDEST).ends).toBe('');
  });

  it.each([WIDEST, 328])('puts no name on a line, %d units wide', (width) => {
    const states = [
      state('AAA', { rank: 9, alignment: 0.9, toRussia: 5 }),
      state('BBB', { rank: 8, alignment: 0.1 }),
      state('CCC', { rank: 7, alignment: -0.1, toRussia: 1, toUkraine: 3 }),
      state('DDD', { rank: 6, alignment: -0.2 }),
    ];
    const way = [state('AAA', { alignment: -1 }), state('AAA', { alignment: 0.9 }), states[0]!];
    const picture = planePicture(states, width, { way });
    const y = corners(picture.trail)[0]![1]!;
    const ends = picture.dots.find(({ code }) => code === 'CCC')!;
    expect(picture.labels.length).toBeGreaterThan(1);
    for (const label of picture.labels) {
      const long = 9 * 0.53 * NAME_SIZE;
      const half = NAME_SIZE / 2;
      expect(Math.abs(label.y - y), `${label.id} on the trail`).toBeGreaterThanOrEqual(label.id === 'AAA' ? 0 : half);
      const over = label.x < ends.x && ends.x < label.x + long;
      const beside = label.y + half > ends.y && label.y - half < ends.other!.y;
      expect(over && beside, `${label.id} on the line between two ends`).toBe(false);
    }
  });
});
