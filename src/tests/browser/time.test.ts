import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess.ts';
import { addDays, daysBetween } from '../../domain/days.ts';
import { FIRST_DAY, type LabelId } from '../../domain/method.ts';
import { unpackHistory, type HistoryFile } from '../../exports/history.ts';
import { messages } from '../../strings/messages.ts';
import { labelOn } from '../method-again.ts';
import { useSite } from './browser.ts';

const file = JSON.parse(readFileSync('dist/data/history.json', 'utf8')) as HistoryFile;
const histories = unpackHistory(file);
const { evidenceDate } = file;

const bar = (page: Page) => page.locator('.time-bar');
const slider = (page: Page) => page.getByRole('slider', { name: messages.time.day });
const day = (page: Page) => bar(page).locator('.day').innerText();
const ready = async (page: Page) => bar(page).waitFor({ state: 'visible' });
/** What the address says once the reader has come to rest. */
const query = async (page: Page) => {
  await page.waitForTimeout(400);
  return new URL(page.url()).search;
};
const legend = async (page: Page) =>
  Object.fromEntries(
    await page
      .locator('.legend > div:has(dd:not(.hidden-visually))')
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelector('dt')!.textContent.trim(), Number(row.querySelector('dd')!.textContent)]),
      ),
  ) as Record<string, number>;

describe('the map and the plane in time', { timeout: 30_000 }, () => {
  const open = useSite();

  it('go from change to change by the keyboard, and take map, key, sentence, plane and address with them', async () => {
    const { result, complaints, foreign } = await open('/', async (page) => {
      await ready(page);
      const before = { answer: await page.locator('.answer').innerText(), day: await day(page) };
      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
      const one = await day(page);
      await page.keyboard.press('Home');
      const first = {
        day: await day(page),
        answer: await page.locator('.answer').innerText(),
        said: await slider(page).getAttribute('aria-valuetext'),
        belarus: await page.locator('#map-BLR').getAttribute('aria-label'),
        plane: await page.locator('#plane').innerText(),
        legend: await legend(page),
        query: await query(page),
      };
      await page.keyboard.press('End');
      return { before, one, first, after: { day: await day(page), query: await query(page) } };
    });
    expect(result.before.day).toBe(messages.date(evidenceDate));
    expect(result.one).not.toBe(result.before.day);
    expect(result.first).toMatchObject({
      day: '27 March 2014',
      said: '27 March 2014',
      belarus: 'Belarus: Votes with Russia',
      plane: 'The plane of allegiance, 27 March 2014',
      query: `?on=${FIRST_DAY}`,
    });
    expect(result.first.answer).not.toBe(result.before.answer);
    expect(Object.values(result.first.legend).reduce((a, b) => a + b, 0)).toBe(193);
    expect(result.after).toEqual({ day: messages.date(evidenceDate), query: '' });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('show what the record and a second reckoning of the method give, for fifty states and days', async () => {
    const length = daysBetween(FIRST_DAY, evidenceDate);
    const pairs = Array.from({ length: 10 }, (_, i) => ({
      on: addDays(FIRST_DAY, (i * 977 + 401) % length),
      states: Array.from({ length: 5 }, (_unused, j) => histories[(i * 37 + j * 41 + 13) % histories.length]!),
    }));
    for (const { on, states } of pairs) {
      const { result } = await open(`/?on=${on}`, async (page) => {
        await ready(page);
        return page
          .locator('svg.world a')
          .evaluateAll((links) => links.map((link) => [link.id, link.getAttribute('aria-label')]));
      });
      const shown = new Map(result as [string, string][]);
      for (const history of states) {
        const { code, name } = history.state;
        const { label, contestedLabel } = assess(history, on);
        expect(label ?? null, `${name} on ${on}`).toBe(labelOn(code, on, evidenceDate));
        const word = label ? messages.labels[label as LabelId].name : messages.noLabel.name;
        const what = contestedLabel ? messages.map.contested(word) : word;
        expect(shown.get(`map-${code}`), `${name} on ${on}`).toBe(messages.map.state(name, what));
      }
    }
  });

  it.each([
    ['es-11-4', '2022-10-12', { Yes: 143, No: 5, Abstained: 35 }],
    ['es-11-4', '2022-10-11', { 'Not yet voted on': 193 }],
    ['csto', '2022-10-12', { Member: 6 }],
    ['russia', '2022-10-12', { Territory: 1 }],
    ['recognition', '2022-07-14', { 'Recognises an annexation': 2 }],
  ])('restores the view %s of %s from the address', async (view, on, counts) => {
    const { result, complaints } = await open(`/?on=${on}&view=${view}`, async (page) => {
      await ready(page);
      return {
        legend: await legend(page),
        day: await day(page),
        chosen: await page.locator('select[name=view]').inputValue(),
      };
    });
    expect(result.legend).toMatchObject(counts);
    expect(result).toMatchObject({ day: messages.date(on), chosen: view });
    expect(complaints).toEqual([]);
  });

  it('answers an address that asks for what is not there in a sentence, and shows the newest day', async () => {
    const { result, complaints } = await open('/?on=2022-02-30&view=colour&focus=XXX', async (page) => {
      await ready(page);
      return { day: await day(page), said: await page.locator('.trouble').innerText() };
    });
    expect(result.day).toBe(messages.date(evidenceDate));
    for (const asked of ['on=2022-02-30', 'view=colour', 'focus=XXX']) expect(result.said).toContain(asked);
    expect(complaints).toEqual([]);
  });

  it('opens the card of a state that the address names, and draws its way on the plane', async () => {
    const { result } = await open('/?on=2022-10-12&focus=IRN', async (page) => {
      await ready(page);
      return {
        card: await page.locator('world-map .card').innerText(),
        trail: await page.locator('.trail').getAttribute('d'),
        note: await page.locator('.plane-note').innerText(),
        name: await page.locator('.plane-picture .names [data-focus]').textContent(),
      };
    });
    expect(result.card).toMatch(/Iran[\s\S]*Arms Russia/);
    expect(result.trail).toMatch(/^M.*L/);
    expect(result.note).toContain('Iran: Arms Russia');
    expect(result.name).toBe('Iran');
  });

  it('takes a state that is chosen by the keyboard into the address, and says what it says', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      await page.getByLabel(messages.plane.trailOf).selectOption('Kazakhstan');
      return { query: await query(page), note: await page.locator('.plane-note').innerText() };
    });
    expect(result.query).toBe('?focus=KAZ');
    expect(result.note).toContain('Kazakhstan');
  });

  it('says of another day in words what the pictures show of it: table, list, names of the pictures, and who moved', async () => {
    const { result } = await open('/?on=2014-06-01', async (page) => {
      await ready(page);
      await page.locator('.plane-table summary').click();
      await page.waitForFunction(
        () => !document.querySelector('.plane-table td')?.textContent?.includes('North Korea'),
      );
      const text = (selector: string) => page.locator(selector).innerText();
      return {
        rungs: await page.locator('.plane-table tbody tr:nth-child(-n+5) td').allInnerTexts(),
        nothing: await page.locator('.plane-table tbody tr:nth-child(6)').innerText(),
        map: await page.locator('svg.world').getAttribute('aria-label'),
        plane: await page.locator('.plane-picture').getAttribute('aria-label'),
        list: await text('#by-label'),
        groups: await page.locator('.groups dt').allInnerTexts(),
        states: await page.locator('.groups li').count(),
        legend: await legend(page),
        movers: await text('.movers'),
      };
    });
    expect(result.rungs.join('')).toBe('');
    expect(result.nothing).toContain('North Korea');
    for (const said of [result.map, result.plane, result.list]) expect(said).toContain('1 June 2014');
    expect(result.states).toBe(193);
    for (const group of result.groups) {
      const [name, n] = group.split(/\s*\n\s*/);
      expect(Number.parseInt(n!, 10), name).toBe(result.legend[name!]);
    }
    expect(result.movers).toContain(messages.time.noMovers);
  });

  it('names the view and lists its groups', async () => {
    const { result } = await open('/?on=2022-10-12&view=es-11-4', async (page) => {
      await ready(page);
      return {
        map: await page.locator('svg.world').getAttribute('aria-label'),
        told: await page.locator('svg.world desc').textContent(),
        by: await page.locator('[data-view-name]').innerText(),
        groups: await page.locator('.groups dt .label').allInnerTexts(),
      };
    });
    expect(result.map).toBe('World map on 12 October 2022: ES-11/4, 12 October 2022');
    expect(result.told).toMatch(/^Yes: 143, No: 5, Abstained: 35, /);
    expect(result).toMatchObject({
      by: 'ES-11/4, 12 October 2022',
      groups: ['Yes', 'No', 'Abstained', 'Did not vote'],
    });
  });

  it('says the view that was chosen, and no more of what an address asked in vain', async () => {
    const { result } = await open('/?on=2022-03-01&view=bogus', async (page) => {
      await ready(page);
      const before = await page.locator('.trouble').innerText();
      await page.getByLabel(messages.time.view).selectOption('NATO');
      await page.waitForFunction(() => document.querySelector('.time-bar output')!.textContent !== '');
      return {
        before,
        after: await page.locator('.trouble').innerText(),
        said: await bar(page).locator('output').innerText(),
      };
    });
    expect(result.before).toContain('view=bogus');
    expect(result.before).not.toContain('newest');
    expect(result).toMatchObject({ after: '', said: 'NATO, 1 March 2022.' });
  });

  it('says where playing has come to', async () => {
    const { result } = await open('/?on=2026-03-28', async (page) => {
      await ready(page);
      await bar(page).getByRole('button', { name: messages.time.play }).click();
      await page.waitForFunction(() => document.querySelector('.time-bar output')!.textContent !== '');
      return { day: await day(page), said: await bar(page).locator('output').innerText() };
    });
    expect(result.said).toContain(result.day);
  });

  it('keeps the state that was asked for when the mouse crosses others, and when a card closes', async () => {
    const { result } = await open(
      '/?on=2022-10-12&focus=IRN',
      async (page) => {
        await ready(page);
        await page.locator('#map-DZA path').hover();
        await page.waitForTimeout(400);
        await page.mouse.move(5, 5);
        await bar(page).getByRole('button', { name: messages.time.copy }).click();
        await page.getByRole('button', { name: messages.time.copied }).waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(new URL(result).search).toBe('?on=2022-10-12&focus=IRN');
  });

  it('says so when its own script does not come', async () => {
    const { result } = await open('/404.html', async (page) => {
      await page.route('**/time-explorer*.js', (route) => route.abort());
      await page.goto(new URL('/', page.url()).href);
      await page.waitForFunction(() => document.querySelector('.trouble')!.textContent !== '');
      return page.locator('.trouble').innerText();
    });
    expect(result).toBe(messages.time.failed);
  });

  it('says the day aloud once the reader has come to rest', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      const output = bar(page).locator('output');
      await slider(page).focus();
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowLeft');
      const during = await output.innerText();
      await page.waitForFunction(() => document.querySelector('.time-bar output')!.textContent !== '');
      return { during, after: await output.innerText(), day: await day(page) };
    });
    expect(result.during).toBe('');
    expect(result.after).toMatch(new RegExp(`^${result.day}: \\d+ states? changed\\.$`));
  });

  it('plays from the first day when asked, pauses when asked, and not at all for who wants no motion', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      await bar(page).getByRole('button', { name: messages.time.play }).click();
      const start = await day(page);
      await page.waitForFunction((text) => document.querySelector('.time-bar .day')!.textContent !== text, start);
      await bar(page).getByRole('button', { name: messages.time.pause }).click();
      const paused = await day(page);
      await page.waitForTimeout(1500);
      return { start, moved: paused !== start, stayed: (await day(page)) === paused };
    });
    expect(result).toEqual({ start: '27 March 2014', moved: true, stayed: true });
    const still = await open(
      '/',
      async (page) => {
        await ready(page);
        return bar(page).getByRole('button', { name: messages.time.play }).count();
      },
      { reducedMotion: 'reduce' },
    );
    expect(still.result).toBe(0);
  });

  it('says what is shown once a drag has ended, and not a hundred times in it', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      const told = await page.evaluate(async () => {
        let times = 0;
        const { replaceState } = history;
        history.replaceState = (...given) => {
          times += 1;
          replaceState.apply(history, given);
        };
        const range = document.querySelector<HTMLInputElement>('.time-bar input')!;
        for (let i = 0; i < 120; i += 1) {
          range.valueAsNumber = i * 10;
          range.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((done) => setTimeout(done, 400));
        return times;
      });
      return { told, query: await query(page) };
    });
    expect(result).toEqual({ told: 1, query: `?on=${addDays(FIRST_DAY, 1190)}` });
  });

  it('keeps the day when a link within the page is followed at once', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      await slider(page).focus();
      await page.keyboard.press('Home');
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="#by-label"]')!.click());
      return { query: await query(page), day: await day(page), hash: new URL(page.url()).hash };
    });
    expect(result).toEqual({ query: `?on=${FIRST_DAY}`, day: '27 March 2014', hash: '#by-label' });
  });

  it('follows the address back and forward', async () => {
    const { result } = await open('/?on=2022-10-12&view=csto', async (page) => {
      await ready(page);
      await page.evaluate(() => history.pushState(null, '', '/?on=2014-06-01'));
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('.time-bar .day')!.textContent === '12 October 2022');
      const back = await page.locator('select[name=view]').inputValue();
      await page.goForward();
      await page.waitForFunction(() => document.querySelector('.time-bar .day')!.textContent === '1 June 2014');
      return { back, forward: await page.locator('select[name=view]').inputValue() };
    });
    expect(result).toEqual({ back: 'csto', forward: 'label' });
  });

  it('copies the address of what is shown', async () => {
    const { result } = await open(
      '/?on=2022-10-12',
      async (page) => {
        await ready(page);
        await page.getByLabel(messages.plane.trailOf).selectOption('Kazakhstan');
        await bar(page).getByRole('button', { name: messages.time.copy }).click();
        await page.getByRole('button', { name: messages.time.copied }).waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(new URL(result).search).toBe('?on=2022-10-12&focus=KAZ');
  });

  it('goes to a day of the story, on the same page', async () => {
    const { result } = await open('/', async (page) => {
      await ready(page);
      await page.getByRole('link', { name: messages.story.open('2025-02-24') }).click();
      return {
        day: await day(page),
        focus: await page.evaluate(() => document.activeElement?.classList.contains('plane')),
      };
    });
    expect(result).toEqual({ day: '24 February 2025', focus: true });
  });

  it('without JavaScript is the newest day, with six days told and nothing to press that does nothing', async () => {
    const { result } = await open(
      '/',
      async (page) => ({
        bar: await bar(page).isVisible(),
        choices: await page.locator('time-explorer select:visible, time-explorer button:visible').count(),
        answer: await page.locator('.answer').innerText(),
        plane: await page.locator('.plane-picture circle').count(),
        movers: await page.locator('.movers li').count(),
        story: await page.locator('.story li').count(),
        links: await page.locator('.story a:visible').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result).toMatchObject({ bar: false, choices: 0, plane: 193, story: 6, links: 0 });
    expect(result.movers).toBeGreaterThan(0);
    expect(result.answer).toContain(messages.date(evidenceDate));
  });

  it('shows the newest day, and says why, when the record of other days does not come', async () => {
    const { result } = await open('/404.html', async (page) => {
      await page.route('**/data/history.json', (route) => route.abort());
      await page.goto(new URL('/', page.url()).href);
      const said = page.locator('.trouble', { hasText: messages.time.failed });
      await said.waitFor();
      return { bar: await bar(page).isVisible(), links: await page.locator('svg.world a').count() };
    });
    expect(result).toEqual({ bar: false, links: 193 });
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in any group of views in %s', async (colorScheme) => {
    for (const view of ['russia', 'alignment', 'es-11-7', 'nato']) {
      const { result } = await open(
        `/?on=2022-10-12&view=${view}&focus=KAZ`,
        async (page) => {
          await ready(page);
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
    }
  });
});
