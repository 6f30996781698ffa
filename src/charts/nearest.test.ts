import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { readOutlines } from './borders.ts';
import { centreOf, type Point } from './box.ts';
import { nearest, type Way } from './nearest.ts';
import { firstBox } from './svg-path.ts';
import { drawWorld } from './world.ts';

const world = drawWorld(
  readOutlines(),
  STATES.map(({ code, point }) => ({ a3: code, point })),
);
const dots = new Map<string, Point>(world.dots.map((dot) => [dot.a3, dot]));
const paths = new Map(world.shapes.map(({ a3, path }) => [a3, path]));
const places = new Map(STATES.map(({ code }) => [code, dots.get(code) ?? centreOf(firstBox(paths.get(code)!))]));

const RIGHT: Way = [1, 0];
const LEFT: Way = [-1, 0];
const UP: Way = [0, -1];
const DOWN: Way = [0, 1];
const from = (code: string, way: Way) => nearest(places.get(code)!, way, places);

describe('the nearest state in a direction', () => {
  it.each([
    ['France', 'right', 'FRA', RIGHT, ['CHE', 'DEU', 'LUX', 'LIE']],
    ['Kazakhstan', 'down', 'KAZ', DOWN, ['UZB', 'KGZ']],
    ['Germany', 'up', 'DEU', UP, ['DNK']],
    ['Poland', 'right', 'POL', RIGHT, ['BLR', 'UKR']],
    ['Mexico', 'up', 'MEX', UP, ['USA']],
    ['Spain', 'left', 'ESP', LEFT, ['PRT']],
    ['China', 'right', 'CHN', RIGHT, ['KOR', 'PRK']],
    ['Denmark, which is not Greenland', 'up', 'DNK', UP, ['NOR', 'SWE']],
  ] as const)('from %s %s', (_, __, code, way, wanted) => {
    expect(wanted).toContain(from(code, way));
  });

  it('is none beyond the last', () => {
    const [west] = [...places].reduce((a, b) => (b[1].x < a[1].x ? b : a));
    expect(from(west, LEFT)).toBeUndefined();
  });

  it('leads on, step by step, from any state to any other', () => {
    const steps = new Map(
      STATES.map(({ code }) => [code, [RIGHT, LEFT, UP, DOWN].flatMap((way) => from(code, way) ?? [])]),
    );
    const reached = (start: string) => {
      const seen = new Set([start]);
      for (const code of seen) for (const next of steps.get(code)!) seen.add(next);
      return seen;
    };
    const missing = STATES.map(({ code }) => code).filter((code) => !reached('FRA').has(code));
    expect(missing).toEqual([]);
    expect(STATES.filter(({ code }) => !reached(code).has('FRA'))).toEqual([]);
  });
});
