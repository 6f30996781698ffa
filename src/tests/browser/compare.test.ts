import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

const FOUR = '/compare/?states=belarus,kazakhstan,india,turkey';
const PAIR = '/compare/belarus-and-kazakhstan/';

const said = (page: Page) => page.locator('compare-states output').innerText();
const names = (page: Page) => page.locator('.standings h3').allInnerTexts();
const shown = (page: Page) => page.locator('.standings').waitFor();
const query = (page: Page) => new URL(page.url()).search;
const chosen = (page: Page) =>
  page
    .locator('compare-states select')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value));
/** Waits until the page has said something for good. */
const answered = (page: Page) =>
  page.waitForFunction(() => /\.$/.test(document.querySelector('compare-states output')!.textContent));

describe('the chooser', { timeout: 20_000 }, () => {
  const open = useSite();

  it('compares by keyboard alone, says so in one live region, and keeps the choice in the address', async () => {
    const { result, complaints, foreign } = await open('/compare/', async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(...(request.url().match(/\/data\/.*/) ?? [])));
      await page.getByLabel('First state').focus();
      const before = [...requests];
      await page.keyboard.type('Belarus');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Kazakhstan');
      for (let i = 0; i < 8 && (await page.evaluate(() => document.activeElement?.textContent)) !== 'Compare'; i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await shown(page);
      return {
        before,
        requests,
        said: await said(page),
        names: await names(page),
        query: query(page),
        title: await page.title(),
        focus: await page.evaluate(() => document.activeElement?.textContent),
        live: await page.locator('main :is([aria-live], [role=status], [role=alert])').count(),
      };
    });
    expect(result).toEqual({
      before: [],
      requests: ['/data/history.json'],
      said: expect.stringMatching(/^Belarus and Kazakhstan compared below, as of \d+ \w+ 20\d\d\.$/) as string,
      names: ['Belarus', 'Kazakhstan'],
      query: '?states=belarus,kazakhstan',
      title: 'Belarus and Kazakhstan compared | Who Stands With Moscow?',
      focus: 'Compare',
      live: 1,
    });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('shows what the page of the pair shows', async () => {
    const ready = await open(PAIR, (page) => page.locator('.comparison').innerText());
    const own = await open('/compare/?states=belarus,kazakhstan', async (page) => {
      await shown(page);
      return page.locator('.comparison').innerText();
    });
    expect(own.result).toBe(ready.result);
  });

  it('restores states and day from the address', async () => {
    const { result } = await open(`${FOUR}&on=2022-02-24`, async (page) => {
      await shown(page);
      return {
        names: await names(page),
        chosen: await chosen(page),
        day: await page.getByLabel('As of').inputValue(),
        lead: await page.locator('.comparison .lead').innerText(),
        votes: await page.locator('#votes ~ .scroll-x tbody tr').count(),
        query: query(page),
        record: await page.locator('.standings a').first().getAttribute('href'),
      };
    });
    expect(result).toMatchObject({
      record: '/countries/belarus/?on=2022-02-24',
      names: ['Belarus', 'Kazakhstan', 'India', 'Turkey'],
      chosen: ['belarus', 'kazakhstan', 'india', 'turkey'],
      day: '2022-02-24',
      query: '?states=belarus,kazakhstan,india,turkey&on=2022-02-24',
    });
    expect(result.lead).toContain('as of 24 February 2022. They cast the same vote on 0 of 11 ');
    expect(result.votes).toBe(11);
  });

  it.each([
    [
      'states=belarus,ruritania,china',
      ['Belarus', 'China'],
      'One of the states asked for is not known',
      '?states=belarus,china',
    ],
    ['states=x,y', [], '2 of the states asked for are not known', ''],
    ['states=', [], 'Choose at least two different states.', ''],
    ['states=china,china', [], 'Choose at least two different states.', '?states=china'],
    [
      'states=china,india,iran,mali,cuba',
      ['China', 'India', 'Iran', 'Mali'],
      'At most 4 states',
      '?states=china,india,iran,mali',
    ],
    [
      'states=china,india&on=2022-02-30',
      ['China', 'India'],
      'The day asked for is none between',
      '?states=china,india',
    ],
    [
      'states=china,india&on=2031-01-01',
      ['China', 'India'],
      'The day asked for is none between',
      '?states=china,india',
    ],
    ['states=%3Cimg%20src%3Dx%3E,china', [], 'One of the states asked for is not known', '?states=china'],
  ])('answers ?%s in a sentence', async (asked, wanted, sentence, kept) => {
    const { result, complaints } = await open(`/compare/?${asked}`, async (page) => {
      await answered(page);
      return { names: await names(page), said: await said(page), query: query(page) };
    });
    expect(result).toEqual({ names: wanted, said: expect.stringContaining(sentence) as string, query: kept });
    expect(complaints).toEqual([]);
  });

  it('says when the history does not come, and tries again', async () => {
    const { result } = await open('/compare/', async (page) => {
      await page.route('**/data/history.json', (route) => route.abort(), { times: 1 });
      await page.getByLabel('First state').selectOption('Iran');
      await page.getByLabel('Second state').selectOption('Syria');
      await page.getByRole('button', { name: 'Compare' }).click();
      await answered(page);
      const failed = await said(page);
      await page.getByRole('button', { name: 'Compare' }).click();
      await shown(page);
      return { failed, names: await names(page) };
    });
    expect(result).toEqual({ failed: 'The comparison could not be loaded. Try again.', names: ['Iran', 'Syria'] });
  });

  it('leaves alone what is chosen while it loads', async () => {
    const { result } = await open('/method/', async (page) => {
      const history = Promise.withResolvers<void>();
      await page.route('**/data/history.json', async (route) => (await history.promise, route.continue()));
      await page.goto(new URL('/compare/?states=belarus,kazakhstan', page.url()).href);
      await page.getByLabel('First state').selectOption('Iran');
      history.resolve();
      await shown(page);
      return { names: await names(page), chosen: await chosen(page) };
    });
    expect(result).toEqual({ names: ['Belarus', 'Kazakhstan'], chosen: ['iran', 'kazakhstan', '', ''] });
  });

  it('follows its address back, to other states and to none', async () => {
    const { result } = await open('/compare/', async (page) => {
      const compare = async (first: string, second: string) => {
        await page.evaluate((hash) => (location.hash = hash), first);
        await page.getByLabel('First state').selectOption(first);
        await page.getByLabel('Second state').selectOption(second);
        await page.getByRole('button', { name: 'Compare' }).click();
        await page.locator('.standings h3', { hasText: second }).waitFor();
      };
      await compare('Iran', 'Syria');
      await compare('India', 'Turkey');
      await page.goBack();
      await page.locator('.standings h3', { hasText: 'Syria' }).waitFor();
      const before = { names: await names(page), query: query(page) };
      await page.goBack();
      await page.locator('.standings').waitFor({ state: 'detached' });
      return { before, said: await said(page), query: query(page), chosen: await chosen(page) };
    });
    expect(result).toEqual({
      before: { names: ['Iran', 'Syria'], query: '?states=iran,syria' },
      said: '',
      query: '',
      chosen: ['', '', '', ''],
    });
  });

  it.each(['?states=belarus,kazakhstan', '?from=elsewhere'])(
    'keeps no room for an answer that does not come to %s',
    async (asked) => {
      const { result } = await open('/method/', async (page) => {
        await page.route('**/data/history.json', (route) => route.abort());
        await page.goto(new URL(`/compare/${asked}`, page.url()).href);
        await page.waitForFunction(() => !document.documentElement.hasAttribute('data-asked'));
        return page.locator('.comparison').evaluate((node) => node.getBoundingClientRect().height);
      });
      expect(result).toBe(0);
    },
  );

  it('clears everything', async () => {
    const { result } = await open(FOUR, async (page) => {
      await shown(page);
      await page.getByRole('button', { name: 'Clear' }).click();
      return {
        names: await names(page),
        said: await said(page),
        query: query(page),
        chosen: await chosen(page),
        title: await page.title(),
      };
    });
    expect(result).toEqual({
      names: [],
      said: '',
      query: '',
      chosen: ['', '', '', ''],
      title: 'Compare | Who Stands With Moscow?',
    });
  });

  it('is not shown without JavaScript: the ready-made pairs are, and the page says why', async () => {
    const { result } = await open(
      FOUR,
      async (page) => ({
        forms: await page.locator('main form:visible').count(),
        why: await page.locator('noscript').innerText(),
        pairs: await page.locator('.ready a:visible').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result.forms).toBe(0);
    expect(result.why).toContain('needs JavaScript');
    expect(result.pairs).toBe(20);
  });
});

describe('a comparison', { timeout: 20_000 }, () => {
  const open = useSite();

  it.each(['light', 'dark'] as const)(
    'of four states, made in the browser, gives axe nothing to find in %s',
    async (colorScheme) => {
      const { result, complaints } = await open(
        FOUR,
        async (page) => {
          await shown(page);
          await page.evaluate(axe.source);
          return page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
          );
        },
        { colorScheme },
      );
      expect(
        result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it.each([320, 360, 768, 1440])(
    'of four states does not scroll sideways at %d px; its tables do, with their headings',
    async (width) => {
      const { result } = await open(
        FOUR,
        async (page) => {
          await shown(page);
          const heading = page.locator('#votes ~ .scroll-x tbody th').first();
          const left = async () => (await heading.boundingBox())!.x;
          const before = await left();
          await page.locator('#votes ~ .scroll-x').evaluate((frame) => (frame.scrollLeft = 200));
          return {
            wide: await page.evaluate(() => document.documentElement.scrollWidth),
            moved: (await left()) - before,
          };
        },
        { viewport: { width, height: 800 } },
      );
      expect(result.wide).toBeLessThanOrEqual(width);
      expect(Math.abs(result.moved)).toBeLessThan(1);
    },
  );

  it.each([FOUR, PAIR, '/compare/'].flatMap((path) => [360, 1440].map((width) => [path, width] as const)))(
    'moves nothing on %s while it loads at %d px',
    async (path, width) => {
      const { result } = await open(
        path,
        async (page) => {
          await page.waitForTimeout(700);
          return page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                let sum = 0;
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(sum), 300);
              }),
          );
        },
        { viewport: { width, height: 800 } },
      );
      expect(result).toBeLessThan(0.001);
    },
  );

  it('draws its marks on one axis as one tab stop, in which the arrows move', async () => {
    const { result } = await open(PAIR, async (page) => {
      const marks = page.locator('.lane svg a');
      const at = () =>
        page.evaluate(() => ({
          state: document.activeElement?.closest('.lane')?.querySelector('h3')?.textContent,
          is: document.activeElement?.querySelector('title')?.textContent,
        }));
      await marks.first().focus();
      const first = await at();
      await page.keyboard.press('ArrowRight');
      const second = await at();
      await page.keyboard.press('End');
      const last = await at();
      const read = await page.locator('lane-chart .read').innerText();
      await page.keyboard.press('ArrowDown');
      const below = await at();
      const stops = await page.locator('.lane svg a[tabindex="0"]').count();
      await page.keyboard.press('Tab');
      const after = await page.evaluate(() => document.activeElement?.closest('svg') === null);
      await page.keyboard.press('Shift+Tab');
      const back = await at();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/countries/kazakhstan/#*');
      return { first, second, last, read, below, stops, after, back };
    });
    expect(result.first.state).toBe('Belarus');
    expect(result.second.state).toBe('Belarus');
    expect(result.second.is).not.toBe(result.first.is);
    expect(result.last.is).toMatch(/^Belarus, .*20\d\d: /);
    expect(result.read).toBe(result.last.is);
    expect(result.below.state).toBe('Kazakhstan');
    expect(result).toMatchObject({ stops: 1, after: true, back: result.below });
  });

  it('is whole without JavaScript, each mark a link', async () => {
    const { result } = await open(
      PAIR,
      async (page) => {
        const marks = await page.locator('.lane svg a').count();
        await page.locator('.lane svg a circle').last().click();
        return { marks, at: new URL(page.url()).pathname };
      },
      { javaScriptEnabled: false },
    );
    expect(result.marks).toBeGreaterThan(40);
    expect(result.at).toBe('/countries/kazakhstan/');
  });
});
