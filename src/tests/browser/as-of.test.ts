import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

/** What the page says, without its scripts and its invisible furniture. */
const textOf = (page: Page) => page.locator('main').innerText();
const said = (page: Page) => page.locator('as-of output').innerText();
const waitFor = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('as-of output')?.textContent?.includes(wanted), text);
const on = (page: Page) => new URL(page.url()).searchParams.get('on');

describe('a country as of another day', () => {
  const open = useSite();

  it.each([
    ['north-korea', '2023-12-29', 'Votes with Russia', 'Arms Russia'],
    ['kazakhstan', '2022-03-13', 'Stays out', 'Stays out'],
    ['france', '2022-03-06', 'Votes with Ukraine', 'Sanctions Russia'],
  ])('%s: by keyboard to the day before a change, over it, and back', async (slug, day, before, after) => {
    const { result, complaints } = await open(`/countries/${slug}/`, async (page) => {
      const whole = await textOf(page);
      await page.getByLabel('As of').fill(day);
      await waitFor(page, 'As it stood on');
      const first = { said: await said(page), label: await page.locator('.standing .label').innerText(), on: on(page) };
      await page.getByRole('button', { name: 'Next change' }).press('Enter');
      await page.waitForFunction((day) => !location.search.includes(day), day);
      const second = { label: await page.locator('.standing .label').innerText(), on: on(page) };
      await page.locator('as-of').getByRole('button', { name: 'Back to' }).press('Enter');
      await waitFor(page, 'As of ');
      const focused = await page.evaluate(() => document.activeElement?.tagName);
      await page.evaluate(() => (document.querySelector('as-of output')!.textContent = ''));
      return { whole, first, second, back: await textOf(page), on: on(page), focused };
    });
    expect(result.first.said).toContain(before);
    expect(result.first).toMatchObject({ label: before, on: day });
    expect(result.second.label).toBe(after);
    expect(result.second.on! > day).toBe(true);
    expect(result.on).toBeNull();
    expect(result.focused).toBe('INPUT');
    const hint = /Any day since .*\n?/;
    expect(result.back.replace(hint, '')).toBe(result.whole.replace(hint, ''));
    expect(complaints).toEqual([]);
  });

  it('is restored from the address, with the entry that the fragment names', async () => {
    const { result } = await open('/countries/north-korea/?on=2024-10-30#kursk-troops-2024', async (page) => {
      await waitFor(page, 'As it stood on');
      return {
        label: await page.locator('.standing .label').innerText(),
        value: await page.getByLabel('As of').inputValue(),
        target: await page.locator(':target').getAttribute('data-phase'),
        word: await page.locator(':target .phase').innerText(),
        inView: await page.locator(':target').evaluate((node) => {
          const { top } = node.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        }),
        url: page.url(),
      };
    });
    expect(result).toMatchObject({
      label: 'Arms Russia',
      value: '2024-10-30',
      target: 'later',
      word: 'Not yet',
      inView: true,
    });
    expect(result.url).toMatch(/\?on=2024-10-30#kursk-troops-2024$/);
  });

  it('dims what had not happened and says so, and tells what no longer counted', async () => {
    const { result } = await open('/countries/kazakhstan/?on=2025-04-01', async (page) => {
      await waitFor(page, 'As it stood on');
      const phases = (selector: string, phase: string) => page.locator(`${selector}[data-phase=${phase}]`).count();
      return {
        later: await phases('.ledger > li', 'later'),
        over: await page.locator('.ledger > li[data-phase=over] .phase').allInnerTexts(),
        votes: await phases('tbody tr', 'later'),
        strip: await phases('.ballots li', 'later'),
        bar: await page.locator('.as-of-bar').innerText(),
        line: await page.locator('.since-chart .day').getAttribute('x1'),
      };
    });
    expect(result.later).toBeGreaterThan(0);
    expect(result.over).toContain('No longer counts');
    expect(result.votes).toBe(2);
    expect(result.strip).toBe(2);
    expect(result.bar).toContain('1 April 2025');
    expect(parseFloat(result.line!)).toBeCloseTo(89.8, 0);
  });

  it.each(['2014-03-26', '2099-01-01', '2022-02-30', 'yesterday', ''])(
    'answers the day “%s” with the published one and a sentence',
    async (day) => {
      const { result, complaints } = await open(`/countries/belarus/?on=${day}`, async (page) => {
        await waitFor(page, 'no day');
        return {
          said: await said(page),
          label: await page.locator('.standing .label').innerText(),
          marked: await page.locator('[data-phase], .as-of-bar').count(),
          value: await page.getByLabel('As of').inputValue(),
          last: await page.getByLabel('As of').getAttribute('max'),
        };
      });
      expect(result).toMatchObject({ label: 'Lends its territory', marked: 0, value: result.last });
      expect(result.said).toMatch(/^That is no day from 27 March 2014 to .*; shown is/);
      expect(complaints).toEqual([]);
    },
  );

  it('answers a typed day out of range when the field is left, and no sooner', async () => {
    const { result } = await open('/countries/belarus/', async (page) => {
      await page.getByLabel('As of').fill('2001-01-01');
      await page.waitForTimeout(300);
      const early = await said(page);
      await page.getByLabel('As of').blur();
      await waitFor(page, 'no day');
      return {
        early,
        value: await page.getByLabel('As of').inputValue(),
        last: await page.getByLabel('As of').getAttribute('max'),
      };
    });
    expect(result.early).not.toContain('no day');
    expect(result.value).toBe(result.last);
  });

  it('fetches nothing before a day is asked for, and the history once', async () => {
    const asked: string[] = [];
    await open('/countries/belarus/', async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.getByLabel('As of').focus();
      await page.keyboard.press('Tab');
      await page.waitForTimeout(200);
      const before = asked.filter((path) => path !== '/favicon.svg');
      await page.getByRole('button', { name: 'Change before' }).click();
      await waitFor(page, 'As it stood on');
      await page.getByRole('button', { name: 'Change before' }).click();
      await waitFor(page, '27 March 2014');
      expect(before).toEqual([]);
    });
    expect(asked.filter((path) => path.endsWith('/history.json'))).toHaveLength(1);
  });

  it('says so where the history cannot be fetched, and shows the published day', async () => {
    const { result } = await open('/countries/belarus/', async (page) => {
      await page.route('**/history.json', (route) => route.abort());
      await page.getByLabel('As of').fill('2020-01-01');
      await waitFor(page, 'could not be fetched');
      return { label: await page.locator('.standing .label').innerText(), on: on(page) };
    });
    expect(result).toEqual({ label: 'Lends its territory', on: null });
  });

  it('says so where what answers does not come', async () => {
    const { result } = await open('/countries/belarus/', async (page) => {
      await page.route('**/as-of-control*', (route) => route.abort());
      await page.getByLabel('As of').fill('2020-01-01');
      await waitFor(page, 'could not be fetched');
      return {
        value: await page.getByLabel('As of').inputValue(),
        last: await page.getByLabel('As of').getAttribute('max'),
      };
    });
    expect(result.value).toBe(result.last);
  });

  it('says that it reads, and shows the day that was chosen meanwhile', async () => {
    const { result } = await open('/method/', async (page) => {
      const history = Promise.withResolvers<void>();
      await page.route('**/history.json', async (route) => (await history.promise, route.continue()));
      await page.goto(new URL('/countries/belarus/?on=2021-01-01', page.url()).href);
      await waitFor(page, 'Reading');
      await page.getByLabel('As of').fill('2023-06-01');
      history.resolve();
      await waitFor(page, '1 June 2023');
      await page.waitForTimeout(200);
      return { said: await said(page), on: on(page), value: await page.getByLabel('As of').inputValue() };
    });
    expect(result).toEqual({
      said: 'As it stood on 1 June 2023: Lends its territory.',
      on: '2023-06-01',
      value: '2023-06-01',
    });
  });

  it('follows its address back and forward', async () => {
    const { result } = await open('/countries/belarus/', async (page) => {
      await page.evaluate(() => (location.hash = 'launchpad-2022'));
      await page.getByLabel('As of').fill('2021-01-01');
      await waitFor(page, '1 January 2021');
      await page.goBack();
      await waitFor(page, 'As of');
      const back = { on: on(page), bar: await page.locator('.as-of-bar').count() };
      await page.goForward();
      await waitFor(page, '1 January 2021');
      return { back, on: on(page), value: await page.getByLabel('As of').inputValue() };
    });
    expect(result).toEqual({ back: { on: null, bar: 0 }, on: '2021-01-01', value: '2021-01-01' });
  });

  it('does not say of what is only claimed that it no longer counts', async () => {
    const { result } = await open('/countries/belarus/?on=2026-01-01', async (page) => {
      await waitFor(page, 'As it stood on');
      return page.locator('#tanks-2022 .phase').count();
    });
    expect(result).toBe(0);
  });

  it('leaves nothing behind from the days shown before', async () => {
    const { result } = await open('/countries/kazakhstan/?on=2021-01-01', async (page) => {
      await waitFor(page, 'As it stood on');
      const text = () => page.locator('.ledger').evaluateAll((all) => all.map((each) => each.textContent).join());
      const first = await text();
      for (const [day, words] of [
        ['2015-01-01', '1 January 2015'],
        ['2021-01-01', '1 January 2021'],
      ] as const) {
        await page.getByLabel('As of').fill(day);
        await waitFor(page, words);
      }
      return { first, then: await text() };
    });
    expect(result.then).toBe(result.first);
  });

  it.each([
    ['2014-03-27', 'Change before', 'There is no change before 27 March 2014.'],
    [undefined, 'Next change', 'There is no change after'],
  ])('says on %s that there is no further change: %s', async (day, button, sentence) => {
    const { result } = await open(`/countries/belarus/${day ? `?on=${day}` : ''}`, async (page) => {
      if (day) await waitFor(page, 'As it stood on');
      await page.getByRole('button', { name: button }).click();
      await waitFor(page, 'no change');
      return said(page);
    });
    expect(result).toContain(sentence);
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing on a page as of another day in %s',
    async (colorScheme) => {
      const { result } = await open(
        '/countries/kazakhstan/?on=2022-03-14',
        async (page) => {
          await waitFor(page, 'As it stood on');
          await page.evaluate(axe.source);
          return page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
          );
        },
        { colorScheme },
      );
      expect(
        result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).slice(0, 3)}`),
      ).toEqual([]);
    },
    20_000,
  );

  it.each([320, 768])('does not scroll sideways at %d px as of another day', async (width) => {
    const { result } = await open(
      '/countries/kazakhstan/?on=2022-03-14',
      async (page) => {
        await waitFor(page, 'As it stood on');
        return page.evaluate(() => document.documentElement.scrollWidth);
      },
      { viewport: { width, height: 800 } },
    );
    expect(result).toBeLessThanOrEqual(width);
  });

  it('shows no control without JavaScript, and none on paper', async () => {
    const visible = (page: Page) =>
      page
        .locator('as-of form, .as-of-bar')
        .evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length);
    const without = await open('/countries/belarus/', (page) => page.locator('as-of form').isVisible(), {
      javaScriptEnabled: false,
    });
    expect(without.result).toBe(false);
    const paper = await open('/countries/belarus/?on=2020-01-01', async (page) => {
      await waitFor(page, 'As it stood on');
      const screen = await visible(page);
      await page.emulateMedia({ media: 'print' });
      return { screen, print: await visible(page), chart: await page.locator('.since-chart').isVisible() };
    });
    expect(paper.result).toEqual({ screen: 2, print: 0, chart: true });
  });

  it('draws the chart and tells its changes without JavaScript', async () => {
    const { result } = await open('/countries/kazakhstan/', (page) => page.locator('.since li').allInnerTexts(), {
      javaScriptEnabled: false,
    });
    expect(result.length).toBeGreaterThan(4);
    expect(result[0]).toContain('19 December 2016');
  });
});
