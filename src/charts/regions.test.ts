import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { readOutlines } from './borders.ts';
import { centreOf, holds } from './box.ts';
import { REGIONS, regionOf, regionViews } from './regions.ts';
import { firstBox } from './svg-path.ts';
import { DOT_RADIUS, drawWorld } from './world.ts';

const world = drawWorld(
  readOutlines(),
  STATES.map(({ code, point }) => ({ a3: code, point })),
);
const views = regionViews(world, STATES);
const viewOf = (id: string) => views.find((view) => view.id === id)!.box;
const stateBox = (code: string) => firstBox(world.shapes.find(({ a3 }) => a3 === code)!.path);

describe('the part of the world of a state', () => {
  it.each([
    ['FRA', 'europe'],
    ['RUS', 'europe'],
    ['EGY', 'africa'],
    ['TUR', 'middle-east'],
    ['KAZ', 'middle-east'],
    ['IND', 'asia-pacific'],
    ['FJI', 'asia-pacific'],
    ['CUB', 'americas'],
  ])('%s is %s', (code, region) => {
    expect(regionOf(STATES.find((state) => state.code === code)!)).toBe(region);
  });

  it('is known of each, and no part is empty', () => {
    const regions = STATES.map(regionOf);
    expect(regions).not.toContain(undefined);
    expect(REGIONS.filter((id) => !regions.includes(id))).toEqual([]);
  });
});

describe('the views', () => {
  it('are one a part, and smaller than the world', () => {
    expect(views.map(({ id }) => id)).toEqual(REGIONS);
    expect(views.filter(({ box }) => box.width > world.width / 2)).toEqual([]);
  });

  it('hold the main piece of each of their states but Russia, which would make Europe the world', () => {
    const dotted = new Set(world.dots.map(({ a3 }) => a3));
    const outside = STATES.filter(({ code }) => !dotted.has(code)).filter((state) => {
      const view = viewOf(regionOf(state)!);
      const box = stateBox(state.code);
      return !holds(view, box) || !holds(view, { x: box.x + box.width, y: box.y + box.height });
    });
    expect(outside.map(({ code }) => code)).toEqual(['RUS']);
  });

  it('hold the dots of their states with all of their disc', () => {
    const outside = world.dots.filter(({ a3, x, y }) => {
      const view = viewOf(regionOf(STATES.find(({ code }) => code === a3)!)!);
      return (
        !holds(view, { x: x - DOT_RADIUS, y: y - DOT_RADIUS }) || !holds(view, { x: x + DOT_RADIUS, y: y + DOT_RADIUS })
      );
    });
    expect(outside).toEqual([]);
  });

  it.each([
    ['europe', 'UKR'],
    ['europe', 'BLR'],
    ['middle-east', 'IRN'],
    ['middle-east', 'AFG'],
  ])('%s shows %s', (id, code) => {
    expect(holds(viewOf(id), centreOf(stateBox(code)))).toBe(true);
  });
});
