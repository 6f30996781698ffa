import { describe, expect, it } from 'vitest';
import { REGIONS, slugOf, STATE_BY_CODE, STATES, statesIn, SUBREGIONS, territory } from './states.ts';

describe('the states', () => {
  it('are the 193 members of the UN', () => {
    expect(STATES).toHaveLength(193);
  });

  it.each(['code', 'name', 'slug'] as const)('have each a %s of their own', (key) => {
    expect(new Set(STATES.map((state) => state[key])).size).toBe(STATES.length);
  });

  it('have codes of three capitals, and slugs that an address may hold', () => {
    expect(STATES.filter(({ code, slug }) => !/^[A-Z]{3}$/.test(code) || !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it('stand in the order of their names', () => {
    expect(STATES.map(({ name }) => name)).toEqual(
      STATES.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('have a point on the globe', () => {
    expect(
      STATES.filter(({ point: [longitude, latitude] }) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90),
    ).toEqual([]);
  });

  it('lie in every region and subregion that has a name, and in no other', () => {
    expect([...new Set(STATES.map(({ region }) => region))].sort()).toEqual([...REGIONS]);
    expect([...new Set(STATES.map(({ subregion }) => subregion))].sort()).toEqual([...SUBREGIONS]);
  });

  it('have their points east before north', () => {
    const [longitude, latitude] = STATE_BY_CODE.get('KAZ')?.point ?? [0, 0];
    expect([longitude, latitude].map(Math.round)).toEqual([68, 48]);
  });

  it.each([
    ['VAT', 'the Holy See, an observer'],
    ['PSE', 'Palestine, an observer'],
    ['TWN', 'Taiwan'],
    ['XKX', 'Kosovo'],
    ['UNK', 'Kosovo'],
    ['ESH', 'Western Sahara'],
    ['COK', 'the Cook Islands'],
    ['HKG', 'Hong Kong'],
  ])('do not hold %s (%s)', (code) => {
    expect(STATE_BY_CODE.has(code)).toBe(false);
  });

  it.each([
    ['TUR', 'Turkey', 'turkey'],
    ['BLR', 'Belarus', 'belarus'],
    ['PRK', 'North Korea', 'north-korea'],
    ['COD', 'DR Congo', 'dr-congo'],
    ['STP', 'São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['CIV', 'Ivory Coast', 'ivory-coast'],
  ])('call %s %s, at %s', (code, name, slug) => {
    expect(STATE_BY_CODE.get(code)).toMatchObject({ name, slug });
  });
});

describe('the states in another language', () => {
  const names: Record<string, string> = { AUT: 'Österreich', ZMB: 'Sambia', BEL: 'Belgien' };
  const states = statesIn(
    { nameOf: ({ code }) => names[code] ?? `ü ${code}`, inOrder: new Intl.Collator('de').compare },
    STATES.filter(({ code }) => code in names),
  );

  it('have its names, and stand in its order', () => {
    expect(states.map(({ name, order }) => [name, order])).toEqual([
      ['Belgien', 0],
      ['Österreich', 1],
      ['Sambia', 2],
    ]);
  });

  it('keep their addresses, and are found by their English names too', () => {
    expect(states.map(({ slug }) => slug)).toEqual(['belgium', 'austria', 'zambia']);
    expect(states[1]).toMatchObject({ englishName: 'Austria', otherNames: expect.arrayContaining(['Austria']) });
    expect(states[1]!.otherNames).not.toContain('Österreich');
  });

  it('are as they were in English', () => {
    const english = { nameOf: ({ englishName }: { englishName: string }) => englishName };
    expect(statesIn({ ...english, inOrder: (a, b) => a.localeCompare(b, 'en') })).toEqual(STATES);
  });
});

it.each([
  ['GRL', 'Greenland', { alpha2: 'GL', englishName: 'Greenland' }],
  ['ESH', 'W. Sahara', { alpha2: 'EH', englishName: 'Western Sahara' }],
  ['IOT', 'Br. Indian Ocean Ter.', { alpha2: 'IO', englishName: 'British Indian Ocean Territory' }],
  ['XKX', 'Kosovo', { alpha2: 'XK', englishName: 'Kosovo' }],
  ['KAS', 'Siachen Glacier', { alpha2: undefined, englishName: 'Siachen Glacier' }],
])('the territory %s, on the map %s, is %j', (code, mapName, place) => {
  expect(territory(code, mapName)).toEqual({ code, ...place });
});

describe('a slug', () => {
  it.each([
    ['Kazakhstan', 'kazakhstan'],
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['Türkiye', 'turkiye'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['  Congo (Kinshasa) ', 'congo-kinshasa'],
    ['Bosnia & Herzegovina', 'bosnia-herzegovina'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
