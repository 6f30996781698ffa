import { describe, expect, it } from 'vitest';
import { brotliCompressSync, constants } from 'node:zlib';
import { assetsOf, pages, read } from './site.ts';

/** Kilobytes after brotli that a page may weigh with its styles and scripts, and its scripts alone. */
const PAGE_KB = 30;
/** A country's page, which since it can be read as of another day weighs one more. */
const COUNTRY_KB = 31;
/** Pages with a map of the world. */
const MAP_KB = 90;
/** Pages that list everything the site holds: more than this is not on a slow phone within a second and a half. */
const LIST_KB = 80;
/** Scripts that a page loads before it is painted, and all that it may load after. */
const SCRIPT_KB = 10;
const EVERY_SCRIPT_KB = 35;

const packed = (text: string, quality: number = constants.BROTLI_MAX_QUALITY) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
/** Quick to pack, and never smaller than the best: what fits so needs no better. */
const QUICK = 5;
const budget = (address: string) =>
  /^\/(timeline|claims)\/$/.test(address)
    ? LIST_KB
    : address === '/' || address.startsWith('/votes/')
      ? MAP_KB
      : address.startsWith('/countries/')
        ? COUNTRY_KB
        : PAGE_KB;
const assets = new Map<string, number>();
const weigh = (asset: string) => assets.get(asset) ?? assets.set(asset, packed(read(asset))).get(asset)!;

describe('weight', () => {
  it('keeps every page within its budget', { timeout: 60_000 }, () => {
    const heavy = pages.flatMap((page) => {
      const left = budget(page.address) - assetsOf(page).reduce((sum, asset) => sum + weigh(asset), 0);
      if (packed(page.html, QUICK) <= left) return [];
      const over = packed(page.html) - left;
      return over <= 0 ? [] : [`${page.address} ${over.toFixed(1)} kB over`];
    });
    expect(heavy).toEqual([]);
  });

  it.each([
    ['before it is painted', SCRIPT_KB, false],
    ['at any time', EVERY_SCRIPT_KB, true],
  ])('keeps the scripts small that a page loads %s', { timeout: 60_000 }, (_, budget, ever) => {
    const heavy = pages.flatMap((page) => {
      const inline = page.root
        .querySelectorAll('script:not([src])')
        .map((script) => script.innerHTML)
        .join('');
      const weight =
        packed(inline) +
        assetsOf(page, ever)
          .filter((asset) => asset.endsWith('.js'))
          .reduce((sum, asset) => sum + weigh(asset), 0);
      return weight <= budget ? [] : [`${page.address} ${weight.toFixed(1)} kB`];
    });
    expect(heavy).toEqual([]);
  });
});
