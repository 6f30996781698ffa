import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

const status = (page: Page) => page.locator('site-search [role=status]');
const links = (page: Page) => page.locator('site-search ol a');
const hrefs = (page: Page) => links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

/** Waits until the search has said what it found. */
const settled = (page: Page, says = /results? for|Nothing found/) => status(page).filter({ hasText: says }).waitFor();

/** Opens the page, types the words and gives what was found. */
async function find(page: Page, words: string) {
  await page.getByLabel('Words to find').fill(words);
  await settled(page, new RegExp(`“${words.replace(/[^\p{L}\p{N} ]/gu, '.')}”`, 'u'));
  return hrefs(page);
}

describe('the search', { timeout: 20_000 }, () => {
  const open = useSite();

  it.each([
    ['Türkiye', 'turkey'],
    ['Turkiye', 'turkey'],
    ['turkey', 'turkey'],
    ['Казахстан', 'kazakhstan'],
    ['Burma', 'myanmar'],
    ['DPRK', 'north-korea'],
    ['Côte d’Ivoire', 'ivory-coast'],
    ['Niger', 'niger'],
  ])('finds the page of a state first, by the name %s', async (name, slug) => {
    const { result, complaints, foreign } = await open('/search/', (page) => find(page, name));
    expect(result[0]).toBe(`/countries/${slug}/`);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('finds an entry by its words, marks them, and leads to its permalink', async () => {
    const { result } = await open('/search/', async (page) => {
      await find(page, '"quasi-state entities"');
      const marked = await page.locator('site-search ol li').first().locator('mark').allInnerTexts();
      await links(page).first().click();
      return { marked, url: page.url(), target: await page.locator(':target').getAttribute('id') };
    });
    expect(result.marked.join(' ')).toMatch(/quasi-state/);
    expect(result.url).toMatch(/\/countries\/kazakhstan\/#quasi-states-2022$/);
    expect(result.target).toBe('quasi-states-2022');
  });

  it('puts what the founding articles claim after the record', async () => {
    const { result } = await open('/search/', async (page) => {
      await find(page, 'Shahed');
      return page.locator('site-search ol .tags').allInnerTexts();
    });
    const claims = result.map((tags) => tags.startsWith('Claim'));
    expect(claims).toContain(true);
    expect(claims).toEqual([...claims].sort());
  });

  it('narrows by its filters, alone or with words, and keeps both in the address', async () => {
    const { result } = await open('/search/?q=drones&state=iran', async (page) => {
      await settled(page);
      const before = { words: await page.getByLabel('Words to find').inputValue(), hrefs: await hrefs(page) };
      await page.locator('select[name=kind]').selectOption('arms');
      await page.waitForURL(/kind=arms/);
      // The results of before stand until the new ones are there: wait for those, which are entries alone.
      await page.waitForFunction(() => {
        const links = [...document.querySelectorAll('site-search ol a')];
        return links.length > 0 && links.every((link) => link.getAttribute('href')!.includes('#'));
      });
      const both = { url: page.url(), hrefs: await hrefs(page) };
      await page.getByLabel('Words to find').fill('');
      await settled(page, /the filters chosen/);
      return { before, both, alone: { url: page.url(), hrefs: await hrefs(page) } };
    });
    const { before, both, alone } = result;
    expect(before.words).toBe('drones');
    expect(before.hrefs.filter((href) => !href.startsWith('/countries/iran/') && !href.startsWith('/claims/'))).toEqual(
      [],
    );
    expect(both.url).toMatch(/\?q=drones&state=iran&kind=arms$/);
    expect(both.hrefs.length).toBeGreaterThan(0);
    expect(both.hrefs.filter((href) => !href.startsWith('/countries/iran/#'))).toEqual([]);
    expect(alone.url).toMatch(/\?state=iran&kind=arms$/);
    expect(alone.hrefs).toEqual(expect.arrayContaining(both.hrefs));
  });

  it('is led by the keyboard: from the words to the results, on to more of them, and back', async () => {
    const { result } = await open('/search/?q=Russia', async (page) => {
      await settled(page);
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
      const all = await hrefs(page);
      await page.getByLabel('Words to find').focus();
      await page.keyboard.press('ArrowDown');
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      const second = await focused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      const back = await focused();
      await page.getByRole('button', { name: 'Show more results' }).press('Enter');
      await page.waitForFunction((n) => document.querySelectorAll('site-search ol a').length > n, all.length);
      return { all, first, second, back, next: await focused(), more: await hrefs(page) };
    });
    const { all, first, second, back, next, more } = result;
    expect([first, second, back]).toEqual([all[0], all[1], 'q']);
    expect(more.slice(0, all.length)).toEqual(all);
    expect(next).toBe(more[all.length]);
  });

  it('says politely what it found, and that it found nothing', async () => {
    const { result } = await open('/search/', async (page) => {
      const empty = { said: await status(page).innerText(), results: await links(page).count() };
      await find(page, 'Burma');
      const some = await status(page).innerText();
      await find(page, 'xyzzy');
      const none = { said: await status(page).innerText(), results: await links(page).count() };
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForURL(/\/search\/$/);
      return { empty, some, none, cleared: await status(page).innerText() };
    });
    expect(result.empty).toEqual({ said: '', results: 0 });
    expect(result.some).toMatch(/^\d+ results for “Burma”$/);
    expect(result.none).toEqual({ said: expect.stringMatching(/^Nothing found for “xyzzy”/), results: 0 });
    expect(result.cleared).toBe('');
  });

  it('loads nothing of the index before it is asked', async () => {
    const { result } = await open('/search/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      const before = asked.filter((url) => url.includes('/pagefind/')).length;
      await page.getByLabel('Words to find').focus();
      await page.waitForRequest(/pf_meta$/);
      return before;
    });
    expect(result).toBe(0);
  });

  it('works where the worker of the index does not come, and says so where nothing of it comes', async () => {
    const slow = await open('/', async (page) => {
      await page.route('**/pagefind-worker.js', (route) => route.abort());
      await page.goto(new URL('/search/?q=Burma', page.url()).href);
      await settled(page);
      return hrefs(page);
    });
    expect(slow.result[0]).toBe('/countries/myanmar/');
    const gone = await open('/', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(new URL('/search/?q=Burma', page.url()).href);
      await settled(page, /could not be loaded/);
      return links(page).count();
    });
    expect(gone.result).toBe(0);
  });

  it('says so where more results do not come', async () => {
    const { result, complaints } = await open('/search/?q=Russia', async (page) => {
      await settled(page);
      const n = await links(page).count();
      await page.route('**/pagefind/fragment/**', (route) => route.abort());
      await page.getByRole('button', { name: 'Show more results' }).click();
      await settled(page, /could not be loaded/);
      return { n, left: await links(page).count() };
    });
    expect(result.left).toBe(result.n);
    expect(complaints.filter((words) => !words.includes('ERR_FAILED'))).toEqual([]);
  });

  it('takes from its address only what can be chosen', async () => {
    const { result } = await open('/search/?q=Burma&state=ruritania', async (page) => {
      await settled(page);
      return { url: page.url(), state: await page.locator('select[name=state] option:checked').innerText() };
    });
    expect(result.url).toMatch(/\?q=Burma$/);
    expect(result.state).toBe('All states');
  });

  it('follows its address back', async () => {
    const { result } = await open('/search/?q=Burma', async (page) => {
      await settled(page);
      await page.evaluate(() => (location.hash = 'content'));
      await find(page, 'xyzzy');
      await page.goBack();
      await settled(page, /“Burma”/);
      return page.getByLabel('Words to find').inputValue();
    });
    expect(result).toBe('Burma');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, with results, in %s', async (colorScheme) => {
    const { result, complaints } = await open(
      '/search/?q=Kazakhstan',
      async (page) => {
        await settled(page);
        await page.evaluate(axe.source);
        return page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
        );
      },
      { colorScheme },
    );
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  it.each([320, 768])('does not scroll sideways with results at %d px', async (width) => {
    const { result } = await open(
      '/search/?q=Казахстан',
      async (page) => {
        await settled(page);
        return page.evaluate(() => document.documentElement.scrollWidth);
      },
      { viewport: { width, height: 800 } },
    );
    expect(result).toBeLessThanOrEqual(width);
  });

  it('helps without JavaScript', async () => {
    const { result } = await open(
      '/search/?q=Burma',
      async (page) => ({
        field: await page.getByLabel('Words to find').isVisible(),
        text: await page.locator('main').innerText(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result.field).toBe(false);
    for (const words of ['needs JavaScript', 'Countries', 'Timeline', 'Sources']) expect(result.text).toContain(words);
  });
});
