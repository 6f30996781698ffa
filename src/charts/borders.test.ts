import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { readOutlines } from './borders.ts';

const outlines = readOutlines();
const codes = outlines.map(({ properties }) => properties.a3);

describe('a place lies in one outline and no other', () => {
  it.each<[place: string, longitude: number, latitude: number, a3: string]>([
    ['Simferopol', 34.1, 44.95, 'UKR'],
    ['the land east of Sevastopol', 33.65, 44.6, 'UKR'],
    ['the land west of Kerch', 36.3, 45.3, 'UKR'],
    ['Donetsk', 37.8, 48.0, 'UKR'],
    ['Luhansk', 39.3, 48.57, 'UKR'],
    ['Mariupol', 37.55, 47.12, 'UKR'],
    ['Melitopol', 35.37, 46.85, 'UKR'],
    ['Kherson', 32.62, 46.64, 'UKR'],
    ['Krasnodar, across the strait from Crimea', 38.97, 45.03, 'RUS'],
    ['Belgorod', 36.6, 50.6, 'RUS'],
    ['Moscow', 37.62, 55.75, 'RUS'],
    ['Kaliningrad', 20.51, 54.71, 'RUS'],
    ['Sukhumi', 41.05, 43.05, 'GEO'],
    ['Tskhinvali', 43.97, 42.23, 'GEO'],
    ['Tiraspol', 29.63, 46.84, 'MDA'],
    ['Laayoune', -13.2, 27.15, 'ESH'],
    ['Rabat', -6.84, 33.98, 'MAR'],
    ['Hargeisa', 44.06, 9.56, 'SOM'],
    ['the north of Nicosia', 33.36, 35.25, 'CYP'],
    ['the south of Cyprus', 33.0, 34.8, 'CYP'],
    ["Greenland's Nuuk", -51.2, 64.2, 'DNK'],
    ['Copenhagen', 12.3, 55.7, 'DNK'],
    ['the land around Hong Kong', 114.1, 22.4, 'CHN'],
    ['Puerto Rico', -66.3, 18.3, 'USA'],
    ['French Guiana', -52.9, 4.3, 'FRA'],
  ])('%s (%d, %d): %s', (_, longitude, latitude, a3) => {
    expect(
      outlines.filter((outline) => geoContains(outline, [longitude, latitude])).map(({ properties }) => properties.a3),
    ).toEqual([a3]);
  });
});

describe('the outlines', () => {
  it('show every state', () => {
    expect(STATES.filter(({ code }) => !codes.includes(code))).toEqual([]);
  });

  it('are one for each code', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('leave out Antarctica', () => {
    expect(codes).not.toContain('ATA');
  });

  it('draw the parts of a state with it and not again', () => {
    expect(codes.filter((a3) => ['GRL', 'FRO', 'CYN', 'SOL', 'HKG', 'PRI', 'ALA'].includes(a3))).toEqual([]);
  });

  // A ring wound the wrong way holds the whole globe but itself.
  it('cover each at most 4 per cent of the globe (Russia, the largest, has 3.4)', () => {
    expect(outlines.filter((outline) => geoArea(outline) > 0.04 * 4 * Math.PI)).toEqual([]);
  });

  it('are the same when read twice', () => {
    expect(readOutlines()).toEqual(outlines);
  });
});
