import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { readOutlines } from './borders.ts';
import { drawLocator, LOCATOR } from './locator.ts';

const outlines = readOutlines();
const locate = (code: string) => {
  const { point } = STATES.find((state) => state.code === code)!;
  return drawLocator(
    outlines.find(({ properties }) => properties.a3 === code)!,
    point,
    outlines,
  );
};

describe('a locator map', () => {
  it.each(['KAZ', 'FRA', 'RUS', 'USA', 'CHL', 'FJI'])('shows %s and other land', (code) => {
    const { state, land } = locate(code);
    expect(state.length).toBeGreaterThan(50);
    expect(land).toMatch(/l/);
  });

  it.each(['MLT', 'NRU', 'MCO', 'SMR'])('marks where %s is, too small to be seen', (code) => {
    const { speck, point } = locate(code);
    expect(speck).toBe(true);
    expect(point).toEqual([LOCATOR.width / 2, LOCATOR.height / 2]);
  });

  it('shows Sicily beside Malta', () => {
    expect(locate('MLT').land).toMatch(/l/);
  });
});
