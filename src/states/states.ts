import countries, { type Country } from 'world-countries';
import { OVERRIDES } from './overrides.ts';

/** A UN member as every part of the site names it. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** English name in running text. */
  name: string;
  /** The last part of its address. */
  slug: string;
  /** Other names that a reader may type: native, official and common ones. */
  otherNames: string[];
  /** Continent and UN subregion, in English. */
  region: string;
  subregion: string;
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

/** The 193 UN members by name. */
export const STATES: readonly State[] = countries
  .filter((country) => OVERRIDES[country.cca3]?.unMember ?? country.unMember)
  .map((country) => {
    const name = OVERRIDES[country.cca3]?.name ?? country.name.common;
    const [latitude, longitude] = country.latlng;
    return {
      code: country.cca3,
      name,
      slug: slugOf(name),
      otherNames: otherNames(country, name),
      region: country.region,
      subregion: country.subregion,
      point: [longitude, latitude] as [number, number],
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const STATE_BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));
