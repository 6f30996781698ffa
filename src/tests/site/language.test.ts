import { parse } from 'node-html-parser';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { furniture, isUntranslated, unformatted } from './furniture.ts';

/** The site in the language that is made of English, under a base path of its own. */
const OUT = 'node_modules/.cache/pseudo-site';
const BASE = '/pseudo/';
const LANGUAGE = 'ar-EG';

/** Every page that is alone of its kind, and some of each kind that has many. */
const PAGES = [
  '*.html',
  '*/index.html',
  'countries/{belarus,india,tuvalu,russia}/*',
  'blocs/csto/*',
  'votes/{68-262,es-11-1}/*',
  'compare/{belarus-and-kazakhstan,mali-and-niger}/*',
  'sources/{a,k-l,s-t}/*',
];

/** The numbers that English spells out in texts of its own, and those in the names of resolutions, which are content. */
const names = readFileSync('content/datasets/un-votes/texts.yaml', 'utf8').match(/short: .*/g) ?? [];
const texts = globSync('src/strings/en/*.ts').map((file) => readFileSync(file, 'utf8'));
const spelt = new Set([...names, ...texts].flatMap((text) => text.match(/[0-9]+/g) ?? []));

const rootOf = (html: string) =>
  parse(html, { blockTextElements: { script: true, style: true } }).querySelector('html')!;
let pages: { page: string; root: ReturnType<typeof rootOf> }[] = [];

beforeAll(() => {
  // No more of the environment than that: Astro would take what the tests run in for its own.
  const { PATH, HOME } = process.env;
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', OUT], {
    env: { PATH, HOME, SITE_LANGUAGE: 'pseudo', BASE_PATH: BASE },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  pages = globSync(PAGES, { cwd: OUT }).map((page) => ({ page, root: rootOf(readFileSync(`${OUT}/${page}`, 'utf8')) }));
}, 180_000);

describe('the site in another language', () => {
  it('is there, every kind of page', () => {
    const kinds = ['', 'countries/', 'countries/belarus/', 'blocs/', 'blocs/csto/', 'votes/', 'votes/es-11-1/'];
    const lists = ['timeline/', 'changes/', 'claims/', 'method/', 'search/'];
    const parts = ['compare/', 'compare/mali-and-niger/', 'sources/', 'sources/k-l/'];
    const expected = [...kinds, ...lists, ...parts].map((kind) => `${kind}index.html`);
    expect(pages.map(({ page }) => page)).toEqual(expect.arrayContaining([...expected, '404.html']));
  });

  it('has every word from the strings or from Intl, and none from a page', () => {
    const faults = pages.flatMap(({ page, root }) =>
      furniture(root, LANGUAGE)
        .filter(isUntranslated)
        .map(({ text, attribute = 'text' }) => `${page} ${attribute}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('has every number as its language writes it', () => {
    const faults = pages.flatMap(({ page, root }) =>
      furniture(root, LANGUAGE)
        // An attribute may tell what an entry says.
        .filter(({ attribute }) => !attribute)
        .flatMap((text) => unformatted(text, spelt).map((number) => `${page} ${number} in: ${text.text}`)),
    );
    expect(faults).toEqual([]);
  });

  it('says which language it is in and which way it runs, and of the content too', () => {
    for (const { page, root } of pages) {
      expect([root.getAttribute('lang'), root.getAttribute('dir')], page).toEqual([LANGUAGE, 'rtl']);
      const wayOf = (language: string) =>
        new Set(root.querySelectorAll(`body [lang=${language}]`).map((node) => node.getAttribute('dir')));
      expect(
        [...wayOf('en')].filter((dir) => dir !== 'auto'),
        page,
      ).toEqual([]);
      expect(
        [...wayOf(LANGUAGE)].filter((dir) => dir !== 'rtl'),
        page,
      ).toEqual([]);
    }
    const content = pages
      .find(({ page }) => page === 'countries/belarus/index.html')!
      .root.querySelectorAll('[lang=en]');
    expect(content.length).toBeGreaterThan(100);
  });

  it('brings a reader no script with the words of a language that is not the page’s', () => {
    const scripts = globSync('dist/_astro/*.js');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('⟦'))).toEqual([]);
  });

  it('keeps the addresses of English, under its own base path', () => {
    const outside = pages.flatMap(({ page, root }) =>
      root
        .querySelectorAll('a[href], link[href], img[src], form[action]')
        .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action')!)
        .filter((target) => target.startsWith('/') && !target.startsWith(BASE))
        .map((target) => `${page} ${target}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('what counts as untranslated', () => {
  const faults = (body: string) => {
    const texts = furniture(rootOf(`<html lang="ar-EG"><body>${body}</body></html>`), LANGUAGE);
    return texts
      .filter((text) => isUntranslated(text) || unformatted(text, new Set(['25'])).length)
      .map(({ text }) => text);
  };

  it.each([
    ['a word', '<p>Votes</p>', ['Votes']],
    ['a word beside one that is', '<p>⟦Vótés⟧ cast</p>', ['⟦Vótés⟧ cast']],
    ['a label', '<nav aria-label="Main">⟦Máp⟧</nav>', ['Main']],
    ['a placeholder', '<input placeholder="Find">', ['Find']],
    ['a text for a script', '<output data-said="{n} shown"></output>', ['{n} shown']],
    ['a form of a text for a script', `<p data-results='{"one":"⟦á⟧","other":"b"}'></p>`, ['b']],
    ['a text without JavaScript', '<noscript><p>Sorry</p></noscript>', ['Sorry']],
    ['a number', '<td>12</td>', ['12']],
    ['a number that a text of the strings holds', '<td>⟦12 vótés⟧</td>', ['⟦12 vótés⟧']],
    ['a mark between words', '<p>⟦á⟧, ⟦b⟧</p>', ['⟦á⟧, ⟦b⟧']],
    ['a word of the page in the content', '<p lang="en">Act <b lang="ar-EG">Cited</b></p>', ['Cited']],
  ])('is %s', (_, body, found) => {
    expect(faults(body)).toEqual(found);
  });

  it.each([
    ['a text of the strings, within another too', '<p>⟦Ás óf ⟦Káz⟧⟧ (⟦á⟧) – ⟦b⟧</p>'],
    ['what Intl writes', '<time>٢٤ فبراير ٢٠٢٢</time><b>عُمان</b>'],
    ['content', '<p lang="en" dir="auto" title="A title">It sold 12 tanks.</p>'],
    ['a number that English spells out', '<p>⟦Óf 25⟧</p>'],
    ['a symbol or an id in a text of the strings', '<p>⟦Sée ES-11/1⟧ ⟦tó líft-2022⟧</p>'],
    ['the symbol of a resolution', '<a>A/RES/68/262</a> <a>ES-11/1⟦, ⟧</a>'],
    ['a script', '<script>const a = 1</script>'],
  ])('is not %s', (_, body) => {
    expect(faults(body)).toEqual([]);
  });
});
