import countries, { type Country } from 'world-countries';
import { OVERRIDES, TERRITORIES } from './overrides.ts';

/** The continents and subregions that states lie in, by ids; the strings have their names. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export const SUBREGIONS = [
  'australia-and-new-zealand',
  'caribbean',
  'central-america',
  'central-asia',
  'central-europe',
  'eastern-africa',
  'eastern-asia',
  'eastern-europe',
  'melanesia',
  'micronesia',
  'middle-africa',
  'north-america',
  'northern-africa',
  'northern-europe',
  'polynesia',
  'south-america',
  'south-eastern-asia',
  'southeast-europe',
  'southern-africa',
  'southern-asia',
  'southern-europe',
  'western-africa',
  'western-asia',
  'western-europe',
] as const;
export type Region = (typeof REGIONS)[number];
export type Subregion = (typeof SUBREGIONS)[number];

/** A place by its codes and its English name: what a language needs to name it. */
export interface Place {
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** ISO 3166-1 alpha-2; a few territories on the map have none. */
  alpha2: string | undefined;
  englishName: string;
}

/** A UN member as every part of the site names it. */
export interface State extends Place {
  /** Its name in running text, in the language of the page. */
  name: string;
  /** Its place among all states by name. */
  order: number;
  /** The last part of its address, the same in every language. */
  slug: string;
  /** Other names that a reader may type: native, official and common ones. */
  otherNames: string[];
  region: Region;
  subregion: Subregion;
  /** Degrees east and north: where its dot stands on the map. */
  point: [longitude: number, latitude: number];
}

/** Lower-case ASCII words joined by hyphens: 'São Tomé and Príncipe' gives 'sao-tome-and-principe'. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every other name of a state, each once: native, Russian, official and common ones; not its two-letter code. */
function otherNames(country: Country, name: string): string[] {
  const native = Object.values(country.name.native ?? {}).map((names) => names.common);
  const names = [
    country.name.common,
    ...native,
    ...country.altSpellings.filter((spelling) => spelling !== country.cca2),
    country.translations['rus']?.common ?? name,
    ...(OVERRIDES[country.cca3]?.otherNames ?? []),
  ];
  return [...new Set(names)].filter((other) => other !== name);
}

/** A list of states with its members in the order that it gives their names. */
const ordered = (states: readonly State[], inOrder: (a: string, b: string) => number): State[] =>
  [...states].sort((a, b) => inOrder(a.name, b.name)).map((state, order) => ({ ...state, order }));

/** The 193 UN members by their English names, which are those of the content. */
export const STATES: readonly State[] = ordered(
  countries
    .filter((country) => OVERRIDES[country.cca3]?.unMember ?? country.unMember)
    .map((country) => {
      const name = OVERRIDES[country.cca3]?.name ?? country.name.common;
      const [latitude, longitude] = country.latlng;
      return {
        code: country.cca3,
        alpha2: country.cca2,
        englishName: name,
        name,
        order: 0,
        slug: slugOf(name),
        otherNames: otherNames(country, name),
        region: slugOf(country.region) as Region,
        subregion: slugOf(country.subregion) as Subregion,
        point: [longitude, latitude],
      };
    }),
  (a, b) => a.localeCompare(b, 'en'),
);

export const STATE_BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));

/** How a language names places and puts names in order. */
export interface Naming {
  nameOf: (place: Place) => string;
  inOrder: (a: string, b: string) => number;
}

/** The states by the names and in the order of a language; a reader may still type their English names. */
export function statesIn({ nameOf, inOrder }: Naming, states: readonly State[] = STATES): State[] {
  const named = states.map((state) => {
    const name = nameOf(state);
    const others = new Set([state.name, ...state.otherNames]);
    return { ...state, name, otherNames: [...others].filter((other) => other !== name) };
  });
  return ordered(named, inOrder);
}

const COUNTRY_BY_CODE = new Map(countries.map((country) => [country.cca3, country]));

/** A territory on the map that is no UN member, by the code that the map has for it; its name there may be shortened. */
export function territory(code: string, mapName: string): Place {
  const country = COUNTRY_BY_CODE.get(code);
  return {
    code,
    alpha2: country?.cca2 ?? TERRITORIES[code]?.alpha2,
    englishName: TERRITORIES[code]?.name ?? country?.name.common ?? mapName,
  };
}
