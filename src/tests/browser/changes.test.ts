import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './browser.ts';

const between = (page: Page) => page.locator('between-days');
const said = (page: Page) => between(page).locator('output').innerText();
const answered = (page: Page) => between(page).locator('.answer').waitFor();
const names = (page: Page) => between(page).locator('.names li a:first-child').allInnerTexts();
const history = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/data/history.json') && asked.push(request.url()));
  return asked;
};
const faults = async (page: Page) => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });
};

describe('the changes', { timeout: 20_000 }, () => {
  const open = useSite();

  it('are found by state, label, year and kind, each line with the states that fit, and the address keeps it', async () => {
    const { result, complaints } = await open('/changes/?state=north-korea', async (page) => {
      const shown = () => page.locator('[data-item]:visible').count();
      const korea = { n: await shown(), text: await page.locator('.lines > li:visible').allInnerTexts() };
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForFunction(() => document.querySelectorAll('[data-item]:not([hidden])').length > 300);
      await page.locator('select[name=state]').selectOption('France');
      const france = await page.locator('.lines .names li:visible').allInnerTexts();
      await page.locator('select[name=label]').selectOption('Sanctions Russia');
      await page.locator('select[name=kind]').selectOption('To Ukraine: up');
      await page.locator('select[name=year]').selectOption('2022');
      return { korea, france, n: await shown(), days: await page.locator('h4:visible').count(), url: page.url() };
    });
    expect(result.korea.n).toBe(2);
    expect(result.korea.text.join()).toContain('Fights for Russia');
    expect(new Set(result.france)).toEqual(new Set(['France']));
    expect(result).toMatchObject({ n: 1, days: 1 });
    expect(result.url).toMatch(/\?state=france&label=sanctions&year=2022&kind=toUkraine-up$/);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['the address', (page: Page) => page.goto(new URL('/changes/?state=france#y-2024', page.url()).href)],
    ['a link', (page: Page) => page.locator('a[href="#y-2024"]').click()],
    [
      'a link followed before',
      async (page: Page) => {
        await page.locator('a[href="#y-2024"]').click();
        await page.locator('select[name=state]').selectOption('France');
        await page.evaluate(() => window.history.replaceState(null, '', '#y-2024'));
        await page.locator('a[href="#y-2024"]').click();
      },
    ],
  ])('that are hidden are shown where %s asks for them', async (_, ask) => {
    const { result } = await open('/changes/?state=france', async (page) => {
      const hidden = await page.locator('#y-2024').isHidden();
      await ask(page);
      await page.locator('#y-2024').waitFor();
      return {
        hidden,
        state: await page.locator('select[name=state]').inputValue(),
        url: page.url(),
        top: await page.locator('#y-2024').evaluate((node) => node.getBoundingClientRect().top),
      };
    });
    expect(result).toMatchObject({ hidden: true, state: '' });
    expect(result.url).toMatch(/\/changes\/#y-2024$/);
    expect(result.top).toBeGreaterThanOrEqual(0);
    expect(result.top).toBeLessThan(400);
  });

  it('are filtered again on the way back', async () => {
    const { result } = await open('/changes/?state=france', async (page) => {
      const shown = () => page.locator('[data-item]:visible').count();
      const before = await shown();
      await page.locator('a[href="#y-2024"]').click();
      await page.locator('#y-2024').waitFor();
      await page.goBack();
      await page.locator('#y-2024').waitFor({ state: 'hidden' });
      return { before, after: await shown(), state: await page.locator('select[name=state]').inputValue() };
    });
    expect(result).toEqual({ before: result.before, after: result.before, state: 'france' });
  });

  it('keep their choice, and drop the fragment that it hides', async () => {
    const { result } = await open('/changes/#y-2024', async (page) => {
      await page.locator('select[name=state]').selectOption('France');
      return page.url();
    });
    expect(result).toMatch(/\/changes\/\?state=france$/);
  });

  it('are all shown, and said to be, where the address asks for what is no choice', async () => {
    const { result } = await open('/changes/?label=bogus', (page) =>
      page.locator('select[name=label]').evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text),
    );
    expect(result).toBe('All labels');
  });

  it('keep in the address what the other form asked', async () => {
    const { result } = await open('/changes/?from=2022-02-24&to=2023-02-24', async (page) => {
      await answered(page);
      await page.locator('select[name=state]').selectOption('Iran');
      const kept = page.url();
      await between(page).getByLabel('Later day').fill('2024-02-24');
      await page.keyboard.press('Enter');
      await page.waitForURL(/2024/);
      return { kept, then: page.url() };
    });
    expect(result.kept).toMatch(/\?from=2022-02-24&to=2023-02-24&state=iran$/);
    expect(result.then).toMatch(/\?state=iran&from=2022-02-24&to=2024-02-24$/);
  });

  it('are whole without JavaScript, say how to compare two days, and show no dead control', async () => {
    const { result } = await open(
      '/changes/',
      async (page) => ({
        items: await page.locator('[data-item]:visible').count(),
        forms: await page.locator('main form:visible').count(),
        how: await page.getByText('The list below answers this').isVisible(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result.items).toBeGreaterThan(300);
    expect(result).toMatchObject({ forms: 0, how: true });
  });
});

describe('the changes between two days', { timeout: 20_000 }, () => {
  const open = useSite();

  it('are asked for by keyboard, loaded only then, and announced by one region', async () => {
    const { result, complaints } = await open('/changes/', async (page) => {
      const asked = history(page);
      await page.waitForTimeout(300);
      const before = asked.length;
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => heard.push(document.querySelector('between-days output')!.textContent)).observe(
          document.querySelector('between-days output')!,
          { childList: true, characterData: true, subtree: true },
        );
      });
      await between(page).getByLabel('Earlier day').fill('2022-02-23');
      await page.keyboard.press('Enter');
      await answered(page);
      return {
        before,
        after: asked.length,
        heard: await page.evaluate(() => (window as unknown as { heard: string[] }).heard),
        regions: await between(page).locator('[aria-live], [role=status], [role=alert]').count(),
        url: page.url(),
        link: await between(page).locator('.copy a').innerText(),
        names: await names(page),
        causes: await between(page).getByRole('link', { name: '2 causes for North Korea' }).getAttribute('href'),
      };
    });
    expect(result).toMatchObject({ before: 0, after: 1, regions: 1 });
    expect(result.heard).toHaveLength(2);
    expect(result.heard[1]).toMatch(/^\d+ states had another label on 2 July 2026 than on 23 February 2022\.$/);
    expect(result.names).toHaveLength(Number.parseInt(result.heard[1]!));
    expect(result.names).toContain('Belarus');
    expect(result.url).toMatch(/\?from=2022-02-23&to=2026-07-02$/);
    expect(result.link).toBe(`${result.url}#between`);
    expect(result.causes).toBe('/changes/?state=north-korea#log');
    expect(complaints).toEqual([]);
  });

  it('come back from the address', async () => {
    const { result } = await open('/changes/?from=2024-10-01&to=2024-11-01', async (page) => {
      await answered(page);
      return {
        said: await said(page),
        names: await names(page),
        from: await page.getByLabel('Earlier day').inputValue(),
      };
    });
    expect(result).toEqual({
      said: '1 state had another label on 1 November 2024 than on 1 October 2024.',
      names: ['North Korea'],
      from: '2024-10-01',
    });
  });

  it.each([
    'from=nonsense',
    'from=2022-02-30&to=2023-01-01',
    'from=2010-01-01',
    'from=2024-01-01&to=2023-01-01',
    'to=',
  ])('for a bad address (?%s) are those of the published days, with a plain sentence', async (query) => {
    const { result, complaints } = await open(`/changes/?${query}`, async (page) => {
      await answered(page);
      return { said: await said(page), url: page.url() };
    });
    expect(result.said).toMatch(/^Two days between 27 March 2014 and 2 July 2026 are needed, the earlier first\./);
    expect(result.said).toMatch(/states had another label on 2 July 2026 than on 24 February 2022\.$/);
    expect(result.url).toMatch(/\?from=2022-02-24&to=2026-07-02$/);
    expect(complaints).toEqual([]);
  });

  it('are not shown for days in the wrong order: a sentence says what is needed', async () => {
    const { result } = await open('/changes/', async (page) => {
      await between(page).getByLabel('Earlier day').fill('2024-01-01');
      await between(page).getByLabel('Later day').fill('2023-01-01');
      await page.keyboard.press('Enter');
      return { said: await said(page), answer: await between(page).locator('.answer').isVisible(), url: page.url() };
    });
    expect(result).toMatchObject({ answer: false });
    expect(result.said).toContain('the earlier first');
    expect(result.url).not.toContain('?');
  });

  it('are said not to be readable where the history does not come', async () => {
    const { result } = await open('/changes/', async (page) => {
      await page.route('**/data/history.json', (route) => route.fulfill({ status: 500, body: '' }));
      await between(page).getByRole('button', { name: 'Show' }).click();
      await between(page).getByText('could not be read').waitFor();
      return between(page).locator('.answer').isVisible();
    });
    expect(result).toBe(false);
  });

  it('have an address that can be copied', async () => {
    const { result } = await open(
      '/changes/?from=2024-10-01&to=2024-11-01',
      async (page) => {
        await answered(page);
        await between(page).getByRole('button', { name: 'Copy' }).press('Enter');
        await between(page).getByText('Copied').waitFor();
        return { copied: await page.evaluate(() => navigator.clipboard.readText()), said: await said(page) };
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(result.copied).toMatch(/\/changes\/\?from=2024-10-01&to=2024-11-01#between$/);
    expect(result.said).toMatch(/^1 state had another label/);
  });

  it('say so where copying is refused', async () => {
    const { result, complaints } = await open('/changes/?from=2024-10-01&to=2024-11-01', async (page) => {
      await answered(page);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await between(page).getByRole('button', { name: 'Copy' }).click();
      await between(page).getByText('Not copied').waitFor();
      return said(page);
    });
    expect(result).toMatch(/^1 state had another label/);
    expect(complaints).toEqual([]);
  });

  it('follow the address back', async () => {
    const { result } = await open('/changes/', async (page) => {
      await page.evaluate(() => (location.hash = 'log'));
      await between(page).getByLabel('Later day').fill('2024-02-24');
      await page.keyboard.press('Enter');
      await answered(page);
      await page.goBack();
      await between(page).locator('.answer').waitFor({ state: 'hidden' });
      return { said: await said(page), to: await between(page).getByLabel('Later day').inputValue() };
    });
    expect(result).toEqual({ said: '', to: '2026-07-02' });
  });

  it.each(['light', 'dark'] as const)(
    'are without fault for axe, and do not scroll sideways, in %s',
    async (colorScheme) => {
      const { result } = await open(
        '/changes/?from=2022-02-24&to=2026-07-02',
        async (page) => {
          await answered(page);
          return { faults: await faults(page), width: await page.evaluate(() => document.documentElement.scrollWidth) };
        },
        { colorScheme, viewport: { width: 320, height: 800 } },
      );
      expect(result).toEqual({ faults: [], width: 320 });
    },
  );
});

describe('the rules tested', { timeout: 20_000 }, () => {
  const open = useSite();
  const tool = (page: Page) => page.locator('try-rules');
  const told = (page: Page) => tool(page).locator('output').innerText();
  const waitFor = (page: Page, sentence: string | RegExp) => tool(page).getByText(sentence).first().waitFor();

  it('are chosen by keyboard, loaded only then, kept in the address, and put back', async () => {
    const { result, complaints } = await open('/method/', async (page) => {
      const asked = history(page);
      await tool(page).getByLabel('Contested evidence').focus();
      const before = asked.length;
      await page.keyboard.press('ArrowDown');
      await waitFor(page, '1 state would have another label.');
      const contested = { moves: await tool(page).locator('.moves').innerText(), url: page.url() };
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.waitForURL(/window=24/);
      const both = page.url();
      await tool(page).getByRole('button', { name: 'Back to the published method' }).press('Enter');
      await waitFor(page, 'This is the published method.');
      return {
        before,
        after: asked.length,
        contested,
        both,
        url: page.url(),
        left: await tool(page).locator('.moves').count(),
      };
    });
    expect(result).toMatchObject({ before: 0, after: 1, left: 0 });
    expect(result.contested.moves).toMatch(/Supplies parts[\s\S]*Arms Russia[\s\S]*China/);
    expect(result.contested.url).toMatch(/\/method\/\?contested=yes$/);
    expect(result.both).toMatch(/\?contested=yes&window=24$/);
    expect(result.url).toMatch(/\/method\/$/);
    expect(complaints).toEqual([]);
  });

  it('come back from the address, and agree with the table above them', async () => {
    const { result } = await open('/method/?alignment=0.7', async (page) => {
      await waitFor(page, 'would have another label');
      const row = page.locator('.asked tr', { hasText: 'Threshold of 0.7' });
      return {
        said: await told(page),
        names: await tool(page).locator('.names').allInnerTexts(),
        above: await row.locator('.names').allInnerTexts(),
        n: await row.locator('th span').innerText(),
        field: await tool(page).getByLabel('Threshold').inputValue(),
      };
    });
    expect(result.names).toEqual(result.above);
    expect(result.said).toBe(`${result.n} would have another label.`);
    expect(result.field).toBe('0.7');
  });

  it.each(['window=25', 'contested=maybe', 'alignment=<script>'])(
    'for a bad address (?%s) are the published ones, with a plain sentence',
    async (query) => {
      const { result, complaints } = await open(`/method/?${query}`, async (page) => {
        await waitFor(page, 'cannot be tried');
        return { said: await told(page), url: page.url() };
      });
      expect(result.said).toMatch(/the published one stands in its place\. This is the published method\.$/);
      expect(result.url).toMatch(/\/method\/$/);
      expect(complaints).toEqual([]);
    },
  );

  it('follow the address back', async () => {
    const { result } = await open('/method/', async (page) => {
      await page.evaluate(() => (location.hash = 'content'));
      await tool(page).getByLabel('Threshold').selectOption('0.7');
      await waitFor(page, 'would have another label');
      await page.goBack();
      await page.waitForFunction(() => !document.querySelector('try-rules output')!.textContent);
      return {
        moves: await tool(page).locator('.moves').count(),
        field: await tool(page).getByLabel('Threshold').inputValue(),
      };
    });
    expect(result).toEqual({ moves: 0, field: '' });
  });

  it('are a table without JavaScript, and no dead control', async () => {
    const { result } = await open(
      '/method/',
      async (page) => ({
        rows: await page.locator('.asked tbody tr:visible').count(),
        tool: await tool(page).isVisible(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result).toEqual({ rows: 6, tool: false });
  });

  it.each(['light', 'dark'] as const)(
    'are without fault for axe, and do not scroll sideways, in %s',
    async (colorScheme) => {
      const { result } = await open(
        '/method/?contested=yes&window=24&alignment=0.7',
        async (page) => {
          await waitFor(page, 'would have another label');
          return { faults: await faults(page), width: await page.evaluate(() => document.documentElement.scrollWidth) };
        },
        { colorScheme, viewport: { width: 320, height: 800 } },
      );
      expect(result).toEqual({ faults: [], width: 320 });
    },
  );
});
