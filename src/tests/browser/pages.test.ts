import { geoPath } from 'd3';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '../../charts/borders.ts';
import { drawWorld, project } from '../../charts/world.ts';
import { STATES } from '../../states/states.ts';
import { useSite } from './browser.ts';

/** Where a place lies on the map, in the map's coordinates. */
const outlines = readOutlines();
const place = (lonLat: [number, number]) => {
  const projection = project(outlines);
  const [x, y] = projection(lonLat)!;
  const [[, top]] = geoPath(projection).bounds({ type: 'FeatureCollection', features: outlines });
  const { sphere: _, ...world } = drawWorld(
    outlines,
    STATES.map(({ code, point }) => ({ a3: code, point })),
  );
  return { x, y: y - top, world };
};

describe('pages in a browser', () => {
  const open = useSite();

  it.each([
    ['/countries/belaruss/', ['Belarus /countries/belarus/']],
    ['/countries/T%C3%BCrkiye', ['Turkey /countries/turkey/']],
    ['/korea/', ['North Korea /countries/north-korea/', 'South Korea /countries/south-korea/']],
    ['/vote/', ['Votes /votes/']],
    ['/wp-login.php', []],
  ])('where there is none at %s leads to %j', async (address, meant) => {
    const { result } = await open(address, async (page) => {
      await page.waitForLoadState('networkidle');
      const links = page.locator('nearest-page a');
      return {
        title: await page.locator('h1').innerText(),
        meant: await links.evaluateAll((all) =>
          all.map((link) => `${link.textContent} ${new URL((link as HTMLAnchorElement).href).pathname}`),
        ),
        ways: await page.locator('main dt a').count(),
      };
    });
    expect(result).toMatchObject({ title: 'Page not found', meant });
    expect(result.ways).toBeGreaterThan(5);
  });

  it.each(['/countries/100%/', '/countries/belaruss/'])(
    'where there is none at %s complains of nothing, without the names too',
    async (address) => {
      const { result } = await open('/method/', async (page) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.route('**/countries/**', (route) =>
          route.fulfill({ status: 404, contentType: 'text/html', path: 'dist/404.html' }),
        );
        await page.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' });
        await page.route('**/names.json', (route) => route.abort());
        await page.reload({ waitUntil: 'networkidle' });
        return { errors, nearest: await page.locator('nearest-page').count() };
      });
      expect(result).toEqual({ errors: [], nearest: 1 });
    },
  );

  it.each([
    ['do not come', 'abort', '/countries/?name=belarus'],
    ['are answered by a page', 'html', '/countries/?name=belarus'],
    ['come at the second time', 'once', '/countries/belarus/'],
  ])('the finder leads on where its names %s', async (_, how, wanted) => {
    const { result } = await open('/method/', async (page) => {
      await page.route(
        '**/names.json',
        (route) => (how === 'html' ? route.fulfill({ status: 404, body: '<h1>Not found</h1>' }) : route.abort()),
        how === 'once' ? { times: 1 } : {},
      );
      const asked = page.waitForRequest('**/names.json');
      const field = page.locator('#finder');
      await field.focus();
      await asked;
      await page.waitForTimeout(100);
      await field.pressSequentially('belarus');
      await field.press('Enter');
      await page.waitForURL(/\/countries\//);
      const { pathname, search } = new URL(page.url());
      return pathname + search;
    });
    expect(result).toBe(wanted);
  });

  it.each([
    ['Simferopol', [34.1, 44.95], 'map-UKR'],
    ['Kerch', [36.2, 45.3], 'map-UKR'],
    ['Donetsk', [37.8, 48.0], 'map-UKR'],
    ['Moscow', [37.6, 55.75], 'map-RUS'],
    ['Minsk', [27.56, 53.9], 'map-BLR'],
  ] as const)('the pixel of %s belongs to the right state', async (_, lonLat, id) => {
    const { x, y } = place([...lonLat]);
    const { result } = await open(
      '/',
      (page) =>
        page.evaluate(
          ([x, y]) => {
            const svg = document.querySelector<SVGSVGElement>('svg.world')!;
            svg.scrollIntoView({ block: 'center', behavior: 'instant' });
            const margin = 14;
            const point = new DOMPoint(x, y! + margin).matrixTransform(svg.getScreenCTM()!);
            return document.elementFromPoint(point.x, point.y)?.closest('a')?.id;
          },
          [x, y] as [number, number],
        ),
      { viewport: { width: 1800, height: 1000 } },
    );
    expect(result).toBe(id);
  });

  it.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'the map leads from a dot to its page with %o',
    async (options) => {
      const { result } = await open(
        '/',
        async (page) => {
          await page.locator('#map-MDV circle').click();
          return page.url();
        },
        options,
      );
      expect(result).toMatch(/\/countries\/maldives\/$/);
    },
  );

  it.each(
    [
      '/',
      '/countries/',
      '/countries/iran/',
      '/blocs/csto/',
      '/votes/es-11-7/',
      '/timeline/',
      '/changes/',
      '/changes/?from=2022-02-24&to=2026-07-02',
      '/method/?window=24',
      '/claims/',
      '/sources/',
      '/sources/m-n/',
      '/search/',
    ].flatMap((path) => [360, 1440].map((width) => [path, width] as const)),
  )('nothing moves on %s while it loads at %d px', async (path, width) => {
    const { result } = await open(
      path,
      (page) =>
        page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 500);
            }),
        ),
      { viewport: { width, height: 800 } },
    );
    expect(result).toBeLessThan(0.001);
  });

  it.each([360, 768, 1440])('the finder keeps its place before what follows it has come, at %d px', async (width) => {
    const { result } = await open(
      '/method/',
      (page) =>
        page.evaluate(() => {
          const place = () => JSON.stringify(document.querySelector('country-finder')!.getBoundingClientRect());
          const whole = place();
          document.querySelector('nav li:last-child a')!.textContent = '';
          document.querySelector('country-finder button')!.textContent = '';
          return { whole, part: place() };
        }),
      { viewport: { width, height: 800 } },
    );
    expect(result.part).toBe(result.whole);
  });

  it('answers without JavaScript: 193 rows in the table, the label open to its evidence', async () => {
    const rows = await open('/countries/', (page) => page.locator('tbody tr:visible').count(), {
      javaScriptEnabled: false,
    });
    expect(rows.result).toBe(193);
    const why = await open('/countries/belarus/', (page) => page.locator('#why li').first().innerText(), {
      javaScriptEnabled: false,
    });
    expect(why.result).toMatch(/20\d\d/);
  });

  it('filters the countries as one types, whatever the accents, and says how many are left', async () => {
    const { result } = await open('/countries/', async (page) => {
      await page.getByLabel('Name contains').fill('sao tome');
      const found = await page.locator('tbody tr:visible th a').allInnerTexts();
      const said = await page.locator('output').innerText();
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForFunction(() => document.querySelectorAll('tbody tr:not([hidden])').length === 193);
      await page.locator('select[name=label]').selectOption('Fights for Russia');
      return { found, said, fighting: await page.locator('tbody tr:visible').count() };
    });
    expect(result.found).toEqual(['São Tomé and Príncipe']);
    expect(result.said).toBe('1 of 193 shown');
    expect(result.fighting).toBeGreaterThan(0);
  });

  it('sorts by a column, both ways, and says so', async () => {
    const { result } = await open('/countries/', async (page) => {
      const heading = page.getByRole('columnheader', { name: 'Alignment' });
      const values = async () =>
        (await page.locator('tbody tr td:nth-child(5)').allInnerTexts()).map((text) => text.trim());
      await heading.getByRole('button').press('Enter');
      const up = { sort: await heading.getAttribute('aria-sort'), first: (await values())[0] };
      await heading.getByRole('button').press('Enter');
      return { up, down: { sort: await heading.getAttribute('aria-sort'), first: (await values())[0] } };
    });
    expect(result).toEqual({ up: { sort: 'ascending', first: '−1.00' }, down: { sort: 'descending', first: '+1.00' } });
  });

  it('opens an entry by its permalink and marks it', async () => {
    const { result } = await open('/countries/north-korea/#kursk-troops-2024', (page) =>
      page.locator(':target').evaluate((node) => ({ id: node.id, top: Math.round(node.getBoundingClientRect().top) })),
    );
    expect(result.id).toBe('kursk-troops-2024');
    expect(result.top).toBeLessThan(400);
  });

  it.each([
    ['Türkiye', 'turkey'],
    ['burma', 'myanmar'],
    ['Казахстан', 'kazakhstan'],
    ['DPRK', 'north-korea'],
  ])('the finder leads from %s to /countries/%s/', async (name, slug) => {
    const { result, complaints } = await open('/method/', async (page) => {
      await page.locator('#finder').fill(name);
      await page.locator('#finder').press('Enter');
      await page.waitForURL(`**/countries/${slug}/`);
      return page.url();
    });
    expect(result).toMatch(`/countries/${slug}/`);
    expect(complaints).toEqual([]);
  });

  it('keeps the chosen theme from page to page', async () => {
    const { result } = await open('/method/', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByLabel('Theme').selectOption('Dark');
      const dark = await paper();
      await page.reload();
      return { light, dark, kept: await paper() };
    });
    expect(result.dark).not.toBe(result.light);
    expect(result.kept).toBe(result.dark);
  });

  it('filters the timeline by state and kind, and keeps the choice in the address', async () => {
    const { result } = await open('/timeline/', async (page) => {
      await page.locator('select[name=state]').selectOption('Iran');
      await page.locator('select[name=kind]').selectOption('Arms');
      const shown = await page.locator('[data-item]:visible').count();
      const address = page.url();
      await page.reload();
      return { shown, address, again: await page.locator('[data-item]:visible').count() };
    });
    expect(result.shown).toBeGreaterThan(0);
    expect(result.shown).toBeLessThan(20);
    expect(result.address).toContain('state=iran');
    expect(result.again).toBe(result.shown);
  });

  it('finds the documents of a publisher as one types its name', async () => {
    const { result } = await open('/sources/m-n/', async (page) => {
      await page.getByLabel('Find a document').fill('moscow times');
      return {
        publishers: await page.locator('h3:visible').allInnerTexts(),
        items: await page.locator('[data-item]:visible').count(),
      };
    });
    expect(result.publishers.map((name) => name.replace(/\s*#$/, ''))).toContain('The Moscow Times');
    expect(result.items).toBeGreaterThan(result.publishers.length);
    expect(result.items).toBeLessThan(40);
  });

  it.each([
    ['/timeline/', 400],
    ['/sources/m-n/', 100],
    ['/claims/', 400],
  ] as const)('%s is whole without JavaScript, and shows no dead control', async (address, atLeast) => {
    const { result } = await open(
      address,
      async (page) => ({
        items: await page.locator('[data-item]:visible').count(),
        forms: await page.locator('main form:visible').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(result.items).toBeGreaterThan(atLeast);
    expect(result.forms).toBe(0);
  });

  it('prints every profile on at most two sheets of A4', { timeout: 120_000 }, async () => {
    const { result } = await open('/countries/', async (page) => {
      const long: string[] = [];
      for (const file of readdirSync('content/countries')) {
        const address = `/countries/${file.replace('.mdx', '')}/`;
        await page.goto(new URL(address, page.url()).href);
        const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
        if (sheets > 2) long.push(`${address} ${sheets}`);
      }
      return long;
    });
    expect(result).toEqual([]);
  });
});
