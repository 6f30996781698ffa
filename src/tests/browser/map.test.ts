import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Longer than the map takes to move, and a card to open or close. */
const A_WHILE = 700;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const card = (page: Page) => page.locator('world-map .card');
const svg = (page: Page) => page.locator('svg.world');
const region = (page: Page, name: string) => page.getByRole('button', { name });
const view = (page: Page) => svg(page).getAttribute('viewBox');
const still = (page: Page) => page.waitForTimeout(A_WHILE);

/** Presses keys from a state on and tells which state has the focus after each. */
async function walk(page: Page, from: string, ...keys: string[]) {
  await page.locator(`#map-${from}`).focus();
  const at: (string | undefined)[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    at.push((await focused(page))?.replace('map-', ''));
  }
  return at;
}

describe('the map by keyboard', { timeout: 20_000 }, () => {
  const open = useSite();

  it('is one tab stop, to which Tab comes back', async () => {
    const { result, complaints } = await open('/', async (page) => {
      const stops = await page.locator('svg.world a[tabindex="0"]').count();
      await region(page, 'Americas').focus();
      await page.keyboard.press('Tab');
      const first = await focused(page);
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      const after = await page.evaluate(() => document.activeElement?.closest('world-map') !== null);
      await page.keyboard.press('Shift+Tab');
      return { stops, first, after, back: await focused(page), links: await page.locator('svg.world a').count() };
    });
    expect(result).toMatchObject({ stops: 1, after: false, back: 'map-ZWE', links: 193 });
    expect(result.first).toMatch(/^map-/);
    expect(complaints).toEqual([]);
  });

  it('moves by arrows to the nearest state that way', async () => {
    const { result } = await open('/', async (page) => ({
      right: await walk(page, 'FRA', 'ArrowRight'),
      down: await walk(page, 'KAZ', 'ArrowDown'),
      back: await walk(page, 'ESP', 'ArrowLeft', 'ArrowRight'),
      edges: await walk(page, 'FRA', 'Home', 'End'),
      scrolled: await page.evaluate(() => scrollX),
    }));
    expect(['CHE', 'DEU']).toContain(result.right[0]);
    expect(['UZB', 'KGZ']).toContain(result.down[0]);
    expect(result.back).toEqual(['PRT', 'ESP']);
    expect(result.edges).toEqual(['AFG', 'ZWE']);
  });

  it('finds a name as one types it, and forgets it in half a second', async () => {
    const { result } = await open('/', async (page) => {
      const typed = await walk(page, 'FRA', 'k', 'a', 'z');
      await page.waitForTimeout(600);
      const anew = await walk(page, 'KAZ', 'S', 'a', 'o');
      await page.waitForTimeout(600);
      return { typed, anew, spaced: await walk(page, 'FRA', ...'south k') };
    });
    expect(result.typed.at(-1)).toBe('KAZ');
    expect(result.anew.at(-1)).toBe('STP');
    expect(result.spaced.at(-1)).toBe('KOR');
  });

  it('opens the record by Enter after the page was touched', async () => {
    const { result } = await open(
      '/',
      async (page) => {
        await page.touchscreen.tap(40, 200);
        await page.locator('#map-BRA').focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/brazil/', { timeout: 3000 });
        return new URL(page.url()).pathname;
      },
      { hasTouch: true },
    );
    expect(result).toBe('/countries/brazil/');
  });

  it('opens the record by Enter', async () => {
    const { result } = await open('/', async (page) => {
      await walk(page, 'FRA', 'k', 'a', 'z');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/countries/**');
      return page.url();
    });
    expect(result).toMatch(/\/countries\/kazakhstan\/$/);
  });

  it('names a state by its link alone, in full, and marks it', async () => {
    const { result } = await open('/', async (page) => {
      await walk(page, 'FRA', 'ArrowRight', 'ArrowLeft');
      return {
        name: await page.locator(':focus').getAttribute('aria-label'),
        tips: await page.locator('svg.world a title').count(),
        live: await page.locator('world-map :is([aria-live], [role=status], [role=alert])').count(),
        mark: await page
          .locator('.world .mark path')
          .last()
          .evaluate((mark) => {
            const { stroke, strokeWidth } = getComputedStyle(mark);
            return { d: mark.getAttribute('d')?.length, stroke, width: parseFloat(strokeWidth) };
          }),
      };
    });
    expect(result.name).toMatch(/^\w[^:]*: \w/);
    expect(result).toMatchObject({ tips: 0, live: 0 });
    expect(result.mark.d).toBeGreaterThan(10);
    expect(result.mark.stroke).not.toBe('none');
    expect(result.mark.width).toBeGreaterThanOrEqual(2);
  });

  it('brings a state into the view that is not in it', async () => {
    const { result } = await open('/', async (page) => {
      await region(page, 'Africa').click();
      await still(page);
      await walk(page, 'CHN', 'ArrowLeft', 'ArrowRight');
      await page.locator('#map-JPN').focus();
      await page.keyboard.press('ArrowLeft');
      await still(page);
      return page.evaluate(() => {
        const at = document.activeElement!.getBoundingClientRect();
        const frame = document.querySelector('svg.world')!.getBoundingClientRect();
        return at.left >= frame.left && at.right <= frame.right && at.top >= frame.top && at.bottom <= frame.bottom;
      });
    });
    expect(result).toBe(true);
  });
});

describe('the card of a state', { timeout: 20_000 }, () => {
  const open = useSite();

  it('says on focus what the map says, beside the state and in the window, until Escape', async () => {
    const { result } = await open('/', async (page) => {
      await walk(page, 'POL', 'ArrowRight');
      const shown = {
        name: await card(page).locator('.name').innerText(),
        label: await card(page).locator('.label').innerText(),
        cause: await card(page).locator('.cause').innerText(),
        href: await card(page).getByRole('link').getAttribute('href'),
      };
      const [state, box] = [await page.locator('#map-BLR').boundingBox(), await card(page).boundingBox()];
      await page.keyboard.press('Escape');
      return { shown, state: state!, box: box!, open: await card(page).isVisible(), focus: await focused(page) };
    });
    expect(result.shown).toMatchObject({ name: 'Belarus', label: 'Lends its territory', href: '/countries/belarus/' });
    expect(result.shown.cause).toMatch(/20\d\d/);
    const { state, box } = result;
    const apart =
      box.x >= state.x + state.width ||
      box.x + box.width <= state.x ||
      box.y >= state.y + state.height ||
      box.y + box.height <= state.y;
    expect(apart).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(result).toMatchObject({ open: false, focus: 'map-BLR' });
  });

  it('stays in the window for every state', async () => {
    const { result } = await open('/', async (page) => {
      await page.locator('#map-FRA').focus();
      await page.keyboard.press('Home');
      return page.evaluate(() => {
        const box = document.querySelector<HTMLElement>('world-map .card')!;
        return [...document.querySelectorAll<SVGAElement>('svg.world a')]
          .filter((link) => {
            link.focus();
            const { left, right, top, bottom } = box.getBoundingClientRect();
            return box.hidden || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map((link) => link.id);
      });
    });
    expect(result).toEqual([]);
  });

  it('opens under the mouse, can be reached by it, and closes when it leaves or at Escape', async () => {
    const { result } = await open('/', async (page) => {
      await page.locator('#map-IRN path').hover();
      await still(page);
      const name = await card(page).locator('.name').innerText();
      await card(page).hover();
      await still(page);
      const reached = await card(page).isVisible();
      await page.mouse.move(5, 5, { steps: 3 });
      await still(page);
      const left = await card(page).isVisible();
      await page.locator('#map-IRN path').hover();
      await still(page);
      await page.keyboard.press('Escape');
      return { name, reached, left, escaped: await card(page).isVisible() };
    });
    expect(result).toEqual({ name: 'Iran', reached: true, left: false, escaped: false });
  });

  it('opens at a first tap below the map, leads on at a second, and fits on a phone', async () => {
    const { result } = await open(
      '/',
      async (page) => {
        await svg(page).evaluate((map) => map.scrollIntoView({ behavior: 'instant' }));
        await page.locator('#map-KAZ path').tap();
        const address = new URL(page.url()).pathname;
        const name = await card(page).locator('.name').innerText();
        const [map, box] = [await svg(page).boundingBox(), await card(page).boundingBox()];
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        await page.locator('#map-COD path').tap();
        const other = await card(page).locator('.name').innerText();
        await page.locator('#map-COD path').tap();
        await page.waitForURL('**/countries/**');
        return { address, name, map: map!, box: box!, wide, other, at: new URL(page.url()).pathname };
      },
      PHONE,
    );
    expect(result).toMatchObject({ address: '/', name: 'Kazakhstan', other: 'DR Congo', at: '/countries/dr-congo/' });
    const { map, box, wide } = result;
    expect(wide).toBe(360);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeGreaterThanOrEqual(map.y + map.height);
  });

  it('leads to the record by its own link, and closes at a tap elsewhere', async () => {
    const { result } = await open(
      '/',
      async (page) => {
        await page.locator('#map-KAZ path').tap();
        await page.locator('h2#written').tap();
        const closed = await card(page).isHidden();
        await page.locator('#map-KAZ path').tap();
        await card(page).getByRole('link').tap();
        await page.waitForURL('**/countries/**');
        return { closed, at: new URL(page.url()).pathname };
      },
      PHONE,
    );
    expect(result).toEqual({ closed: true, at: '/countries/kazakhstan/' });
  });
});

describe('the parts of the world', { timeout: 20_000 }, () => {
  const open = useSite();

  it('are shown by their buttons, which keep the focus and say which is pressed', async () => {
    const { result } = await open('/', async (page) => {
      const world = await view(page);
      await region(page, 'Europe').focus();
      await page.keyboard.press('Enter');
      await still(page);
      const europe = await view(page);
      const kept = await page.evaluate(() => document.activeElement?.textContent?.trim());
      const pressed = await page.locator('.regions [aria-pressed=true]').allInnerTexts();
      await region(page, 'World').click();
      await still(page);
      return { world, europe, kept, pressed, again: await view(page) };
    });
    expect(result.europe).not.toBe(result.world);
    expect(result).toMatchObject({ kept: 'Europe', pressed: ['Europe'], again: result.world });
  });

  it('give every dot a finger’s width on a phone, and no two overlap', async () => {
    const { result, complaints } = await open(
      '/',
      async (page) => {
        const found: { name: string; least: number; overlaps: number; wide: number }[] = [];
        for (const name of ['Europe', 'Africa', 'Middle East', 'Asia and Pacific', 'Americas']) {
          await region(page, name).tap();
          found.push(
            await page.evaluate((name) => {
              const dots = [...document.querySelectorAll('svg.world circle')].map((dot) => dot.getBoundingClientRect());
              const middles = dots.map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2, width }));
              const overlaps = middles.filter((a, i) =>
                middles.some((b, j) => j < i && Math.hypot(a.x - b.x, a.y - b.y) < a.width - 0.5),
              );
              return {
                name,
                least: Math.min(...dots.map(({ width }) => width)),
                overlaps: overlaps.length,
                wide: document.documentElement.scrollWidth,
              };
            }, name),
          );
        }
        return found;
      },
      { ...PHONE, reducedMotion: 'reduce' },
    );
    for (const { name, least, overlaps, wide } of result) {
      expect(least, name).toBeGreaterThanOrEqual(12);
      expect({ name, overlaps, wide }).toEqual({ name, overlaps: 0, wide: 360 });
    }
    expect(complaints).toEqual([]);
  });

  it.each([
    { reducedMotion: 'no-preference', steps: true },
    { reducedMotion: 'reduce', steps: false },
  ] as const)('move smoothly only where motion is welcome: $reducedMotion', async ({ reducedMotion, steps }) => {
    const { result } = await open(
      '/',
      async (page) => {
        const soon = await page.evaluate(() => {
          document.querySelectorAll<HTMLElement>('.regions button')[1]!.click();
          return document.querySelector('svg.world')!.getAttribute('viewBox');
        });
        await still(page);
        return soon !== (await view(page));
      },
      { reducedMotion },
    );
    expect(result).toBe(steps);
  });

  it('have no buttons without JavaScript, and all 193 states lead on', async () => {
    const { result } = await open(
      '/votes/es-11-7/',
      async (page) => ({
        buttons: await page.locator('world-map button:visible').count(),
        card: await card(page).isVisible(),
        links: await page.locator('svg.world a[href^="/countries/"]:has(title)').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result).toEqual({ buttons: 0, card: false, links: 193 });
  });
});

describe('the map', { timeout: 20_000 }, () => {
  const open = useSite();

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['/', '/votes/es-11-7/'].map((address) => ({ colorScheme, address })),
    ),
  )(
    'has nothing for axe with a card open and a part shown: $address in $colorScheme',
    async ({ colorScheme, address }) => {
      const { result, complaints } = await open(
        address,
        async (page) => {
          await region(page, 'Europe').click();
          await still(page);
          await walk(page, 'FRA', 'ArrowRight');
          await page.evaluate(axe.source);
          return page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run('world-map', { resultTypes: ['violations'] }),
          );
        },
        { colorScheme },
      );
      expect(
        result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('keeps its fills and shows the focus in forced colours', async () => {
    const { result } = await open(
      '/',
      async (page) => {
        await walk(page, 'FRA', 'ArrowRight');
        return page.evaluate(() => {
          const fill = (id: string) => getComputedStyle(document.querySelector(`#map-${id} path`)!).fill;
          return {
            differ: fill('USA') !== fill('IRN'),
            mark: getComputedStyle(document.querySelector('.mark path:last-child')!).stroke,
          };
        });
      },
      { forcedColors: 'active' },
    );
    expect(result.differ).toBe(true);
    expect(result.mark).toMatch(/^rgb/);
  });
});
