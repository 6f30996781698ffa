import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

/** The faces, as 'serif 400', that stand in the first screen, and those that the page preloads. */
const facesOf = (page: Page) =>
  page.evaluate(() => {
    const nameOf = (family: string, weight: string) =>
      `${family.includes('Serif') ? 'serif' : 'sans'} ${Number(weight) < 600 ? 400 : 600}`;
    const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
    const shown = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const inSight = [...range.getClientRects()].some(
        ({ width, height, top, bottom }) => width > 1 && height > 1 && bottom > 0 && top < innerHeight,
      );
      const { fontFamily, fontWeight } = getComputedStyle(text.parentElement!);
      const first = fontFamily.split(',').find((family) => !family.includes('Foreign'))!;
      if (text.textContent!.trim() && inSight) shown.add(nameOf(first, fontWeight));
    }
    const faces = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        name: nameOf(style.getPropertyValue('font-family'), style.getPropertyValue('font-weight')),
        src: style.getPropertyValue('src'),
      }));
    const preloaded = [...document.querySelectorAll('link[rel=preload][as=font]')].map(
      (link) => faces.find(({ src }) => src.includes(link.getAttribute('href')!))!.name,
    );
    return { shown: [...shown].sort(), preloaded: preloaded.sort() };
  });

describe('the faces that a page fetches first', () => {
  const open = useSite();
  const SCREENS = [
    { width: 412, height: 823 },
    { width: 1440, height: 900 },
  ];

  it.each([
    '/',
    '/countries/china/',
    '/countries/fiji/',
    '/blocs/csto/',
    '/votes/es-11-7/',
    '/timeline/',
    '/claims/',
    '/sources/',
    '/search/',
  ])('are on %s those of its first screen, and the regular serif only where it is read', async (address) => {
    for (const viewport of SCREENS) {
      const { shown, preloaded } = (await open(address, facesOf, { viewport })).result;
      expect(preloaded).toEqual(expect.arrayContaining(shown));
      expect(preloaded.includes('serif 400')).toBe(shown.includes('serif 400'));
    }
  });
});
