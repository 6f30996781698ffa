import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

const TEMPLATES = [
  '/',
  '/countries/',
  '/countries/kazakhstan/',
  '/countries/north-korea/',
  '/countries/france/',
  '/countries/russia/',
  '/blocs/',
  '/blocs/csto/',
  '/votes/',
  '/votes/es-11-7/',
  '/timeline/',
  '/changes/',
  '/claims/',
  '/sources/',
  '/sources/m-n/',
  '/method/',
  '/search/',
  '/compare/',
  '/compare/china-and-india/',
  '/404.html',
];
const SCHEMES = ['light', 'dark'] as const;

describe('access', () => {
  const open = useSite();

  it.each(TEMPLATES.flatMap((address) => SCHEMES.map((colorScheme) => ({ address, colorScheme }))))(
    'axe finds nothing on $address in $colorScheme',
    async ({ address, colorScheme }) => {
      const { result, complaints, foreign } = await open(
        address,
        async (page) => {
          await page.evaluate(axe.source);
          return page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
          );
        },
        { colorScheme },
      );
      expect(
        result.violations.map(
          ({ id, impact, nodes }) =>
            `${impact} ${id}: ${nodes
              .map((node) => node.target)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    },
    20_000,
  );

  it.each(TEMPLATES.flatMap((address) => [320, 360, 768, 1440].map((width) => ({ address, width }))))(
    '$address does not scroll sideways at $width px',
    async ({ address, width }) => {
      const touch = width < 768;
      const { result } = await open(
        address,
        async (page) => {
          // The bar of days has its buttons from the script.
          await page.waitForFunction(() => !document.querySelector('.time-bar[hidden]'));
          return page.evaluate(() => document.documentElement.scrollWidth);
        },
        { viewport: { width, height: 800 }, hasTouch: touch, isMobile: touch },
      );
      expect(result).toBeLessThanOrEqual(width);
    },
  );

  // Links in a line of text are exempt; what a drawing leads to is led to by a list beside it as well.
  it.each(TEMPLATES.flatMap((address) => [360, 1350].map((width) => ({ address, width }))))(
    'every control and every link that stands alone on $address at $width px is 24 px wide and high, in whatever face',
    async ({ address, width }) => {
      const { result } = await open(
        '/404.html',
        async (page) => {
          await page.route('**/*.woff2', (route) => route.abort());
          await page.goto(new URL(address, page.url()).href);
          return page.evaluate(() =>
            [...document.querySelectorAll('a:not(.hidden-visually, svg a), button, input, select, summary')]
              .filter((node) => getComputedStyle(node).display !== 'inline' && node.checkVisibility())
              .map((node) => ({ node, box: node.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ node, box }) => `${node.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
              .slice(0, 5),
          );
        },
        { viewport: { width, height: 800 } },
      );
      expect(result).toEqual([]);
    },
  );

  it('lets the keyboard skip to the content first, and shows where the focus is', async () => {
    const { result } = await open('/countries/belarus/', async (page) => {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent);
      const visible = await page
        .locator(':focus')
        .evaluate((node) => getComputedStyle(node).outlineStyle !== 'none' && node.getBoundingClientRect().width > 40);
      await page.keyboard.press('Enter');
      return { text, visible, at: await page.evaluate(() => document.activeElement?.id) };
    });
    expect(result).toEqual({ text: 'Skip to content', visible: true, at: 'content' });
  });
});
