import { describe, expect, it } from 'vitest';
import { nearestNames } from './nearest-name.ts';

const places = [
  ['Belarus', 'Беларусь'],
  ['North Korea', 'DPRK'],
  ['South Korea', 'ROK'],
  ['Turkey', 'Türkiye'],
  ['Oman'],
  ['Iran'],
  ['Iraq'],
  ['Timeline'],
].map((names) => ({ names, href: `/${names[0]}/` }));

describe('the nearest names to an address', () => {
  it.each([
    ['/countries/belaruss/', ['Belarus']],
    ['/countries/Belarus', ['Belarus']],
    ['/belorus', ['Belarus']],
    ['/countries/беларусь/', ['Belarus']],
    ['/countries/north_korea.html', ['North Korea']],
    ['/korea/', ['North Korea', 'South Korea']],
    ['/countries/turkiye/', ['Turkey']],
    ['/dprk/', ['North Korea']],
    ['/time-line/', ['Timeline']],
    ['/countries/ira/', ['Iran', 'Iraq']],
    ['/', []],
    ['/wp-login.php', []],
    ['/countries/---/', []],
  ])('of %s are %j', (path, names) => {
    expect(nearestNames(path, places).map((place) => place.names[0])).toEqual(names);
  });
});
