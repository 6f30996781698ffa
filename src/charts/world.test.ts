import { geoPath } from 'd3';
import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { readOutlines } from './borders.ts';
import { centreOf, holds } from './box.ts';
import { firstBox } from './svg-path.ts';
import { DOT_RADIUS, drawWorld, MAP_WIDTH, project } from './world.ts';

const outlines = readOutlines();
const points = STATES.map(({ code, point }) => ({ a3: code, point }));
const world = drawWorld(outlines, points);
const dotted = new Set(world.dots.map(({ a3 }) => a3));

/** The absolute points that a path of M, l and z goes through. */
const pointsOf = (path: string): [number, number][] => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])([^Mlz]*)/g)].flatMap(([, command, numbers = '']) => {
    const steps = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    return Array.from({ length: steps.length / 2 }, (_, i): [number, number] => {
      const [dx, dy] = [steps[i * 2] ?? NaN, steps[i * 2 + 1] ?? NaN];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      return [x, y];
    });
  });
};

describe('the shapes', () => {
  it('are one for each outline', () => {
    expect(world.shapes.map(({ a3 }) => a3)).toEqual(outlines.map(({ properties }) => properties.a3));
  });

  it('let every state be reached: by a shape with an area, or by a dot', () => {
    const shapes = new Map(world.shapes.map(({ a3, path }) => [a3, path]));
    const unreachable = STATES.filter(({ code }) => !dotted.has(code) && !/l.+z/.test(shapes.get(code) ?? ''));
    expect(unreachable.map(({ code }) => code)).toEqual([]);
  });

  it('are written in whole numbers', () => {
    expect(world.shapes.filter(({ path }) => !/^(M\d+ \d+(l[-\d ]+)?z)+$/.test(path))).toEqual([]);
  });

  it('lie inside the map', () => {
    const outside = world.shapes.filter(({ path }) =>
      pointsOf(path).some(([x, y]) => x < 0 || x > world.width || y < 0 || y > world.height),
    );
    expect(outside.map(({ a3 }) => a3)).toEqual([]);
  });

  it('fill the width of the map', () => {
    const xs = world.shapes.flatMap(({ path }) => pointsOf(path).map(([x]) => x));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, MAP_WIDTH]);
  });

  it.each([
    ['DNK', 'Jutland, not Greenland', [9.3, 56]],
    ['USA', 'the contiguous states, not Alaska', [-98, 39]],
    ['NZL', 'the South Island', [171, -43.5]],
  ] as const)('begin %s with %s', (a3, _, [longitude, latitude]) => {
    const projection = project(outlines);
    const [, top] = geoPath(projection).bounds({ type: 'FeatureCollection', features: outlines })[0];
    const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
    const box = firstBox(world.shapes.find((shape) => shape.a3 === a3)!.path);
    expect(holds(box, { x, y: y - top + DOT_RADIUS * 2 })).toBe(true);
  });

  it('begin near the dot, where the state has one', () => {
    const away = world.dots.filter(({ a3, x, y }) => {
      const centre = centreOf(firstBox(world.shapes.find((shape) => shape.a3 === a3)!.path));
      return Math.hypot(centre.x - x, centre.y - y) > DOT_RADIUS * 4;
    });
    expect(away).toEqual([]);
  });

  it('do not cut Chukotka, the east of Russia, from the rest', () => {
    const russia = world.shapes.find(({ a3 }) => a3 === 'RUS');
    expect(Math.min(...pointsOf(russia?.path ?? '').map(([x]) => x))).toBeGreaterThan(world.width / 2);
  });
});

describe('the dots', () => {
  it('are for states only', () => {
    expect(world.dots.filter(({ a3 }) => !STATES.some(({ code }) => code === a3))).toEqual([]);
  });

  it.each(['AND', 'LIE', 'MCO', 'SMR', 'MLT', 'SGP', 'BHR', 'TUV', 'NRU', 'MDV', 'LUX', 'TON'])(
    'find %s, too small to hit',
    (a3) => {
      expect(dotted.has(a3)).toBe(true);
    },
  );

  it.each(['RUS', 'UKR', 'CHN', 'BLR', 'FJI'])('leave %s to its shape', (a3) => {
    expect(dotted.has(a3)).toBe(false);
  });

  it('do not overlap', () => {
    const overlapping = world.dots.flatMap((a, i) =>
      world.dots
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < DOT_RADIUS * 2)
        .map((b) => [a.a3, b.a3]),
    );
    expect(overlapping).toEqual([]);
  });

  it('lie inside the map with all of their disc', () => {
    const outside = world.dots.filter(
      ({ x, y }) => x < DOT_RADIUS || x > world.width - DOT_RADIUS || y < DOT_RADIUS || y > world.height - DOT_RADIUS,
    );
    expect(outside).toEqual([]);
  });

  it('stand on the state or within two discs of it', () => {
    const projection = project(outlines);
    // The map moves the projection up; the shift is the same for every place.
    const [, top] = geoPath(projection).bounds({ type: 'FeatureCollection', features: outlines })[0];
    const away = world.dots.filter(({ a3, x, y }) => {
      const [px = NaN, py = NaN] = projection(points.find((item) => item.a3 === a3)?.point ?? [0, 0]) ?? [];
      return !(Math.hypot(x - px, y - (py - top + DOT_RADIUS * 2)) <= DOT_RADIUS * 4);
    });
    expect(away).toEqual([]);
  });
});

describe('the map', () => {
  it('is the same when drawn twice', () => {
    expect(drawWorld(readOutlines(), points)).toEqual(world);
  });

  it('has the same shapes and no dots where no state asks for one', () => {
    const rings = (shapes: typeof world.shapes) => shapes.map(({ a3, path }) => [a3, path.split('z').sort()]);
    const bare = drawWorld(outlines, []);
    expect(bare.dots).toEqual([]);
    expect(rings(bare.shapes)).toEqual(rings(world.shapes));
  });
});
