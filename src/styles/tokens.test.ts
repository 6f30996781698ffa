import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
  type Rgb,
} from 'culori';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../domain/method.ts';
import { BALLOTS, TIES } from '../schemas/vocabulary.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const declared = new Map(
  [...withoutComments('src/styles/tokens.css').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

/** A token's colour in a theme, through light-dark() and var(). */
function colour(token: string, theme: Theme): string {
  const resolve = (value: string): string => {
    const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    if (light && dark) return resolve(theme === 'light' ? light : dark);
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return name ? colour(name, theme) : value;
  };
  const value = declared.get(token);
  if (!value) throw new Error(`tokens.css has no --${token}`);
  return resolve(value);
}

const contrast = (a: string, b: string, theme: Theme) => wcagContrast(colour(a, theme), colour(b, theme));

/** WCAG 2.2, 1.4.3: text. */
const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: what must be seen to understand or to operate. */
const SHAPE_CONTRAST = 3;

const TEXT: Record<string, readonly string[]> = {
  ink: ['paper', 'paper-raised', 'target'],
  'ink-soft': ['paper', 'paper-raised', 'target'],
  link: ['paper', 'paper-raised', 'target'],
  paper: ['ink'],
  'vote-yes-ink': ['vote-yes'],
  'vote-no-ink': ['vote-no'],
  'vote-abstain-ink': ['vote-abstain'],
  'vote-none-ink': ['vote-none'],
};

const VERDICTS = ['held', 'overtaken', 'wrong', 'open'] as const;
const MARKS = [...VERDICTS.map((id) => `verdict-${id}`), ...TIES.map((id) => `tie-${id}`)];
/** Lines, and on what they stand. The border of a control is ink-soft. */
const LINES: Record<string, readonly string[]> = {
  focus: ['paper', 'paper-raised', 'target', 'sea'],
  'ink-soft': ['paper', 'paper-raised'],
  'line-strong': ['paper'],
  outline: ['paper', 'paper-raised', 'target', 'sea'],
  ...Object.fromEntries(MARKS.map((mark) => [mark, ['paper', 'paper-raised', 'target']])),
};

const pairs = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([over, grounds]) =>
    grounds.flatMap((ground) => THEMES.map((theme) => ({ over, ground, theme }))),
  );

describe('contrast', () => {
  it.each(pairs(TEXT))('$over is read on $ground in $theme', ({ over, ground, theme }) => {
    expect(contrast(over, ground, theme)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(pairs(LINES))('$over is seen on $ground in $theme', ({ over, ground, theme }) => {
    expect(contrast(over, ground, theme)).toBeGreaterThanOrEqual(SHAPE_CONTRAST);
  });
});

/** Where swatches are given: on every page, and on those whose map shows more than labels and ballots. */
const swatchStyles = ['src/styles/base.css', 'src/components/shades.css'].map(withoutComments).join('');

/** The tokens that fill each class, by the attribute under which the styles give it its swatch. */
const FILLS: Record<'label' | 'ballot' | 'shade', Record<string, readonly string[]>> = {
  label: {
    ...Object.fromEntries([...LABELS, 'none'].map((id) => [id, [`label-${id}`]])),
    both: ['label-both-a', 'label-both-b'],
    'territory-only': ['territory'],
  },
  ballot: Object.fromEntries(BALLOTS.map((id) => [id, [id === 'not-voting' ? 'vote-none' : `vote-${id}`]])),
  shade: swatches('shade'),
};

/** The token that the styles give to each value of a data attribute as its swatch. */
function swatches(by: string): Record<string, readonly string[]> {
  const rules = [...swatchStyles.matchAll(/([^{}]+)\{\s*--swatch: var\(--([\w-]+)\);\s*\}/g)];
  return Object.fromEntries(
    rules.flatMap(([, selectors, token]) =>
      [...selectors!.matchAll(new RegExp(`\\[data-${by}='([\\w-]+)'\\]`, 'g'))].map(([, value]) => [value!, [token!]]),
    ),
  );
}
/** Some of the shades, which one view of the map shows together. */
const shades = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, FILLS.shade[id]!]));

describe('shapes on the map and in a key', () => {
  it('draws an outline around each class whose fill is not seen on the sea and the paper, and no other', () => {
    const pale = Object.entries(FILLS).flatMap(([by, fills]) =>
      Object.entries(fills)
        .filter(([, tokens]) =>
          tokens.some((token) =>
            ['sea', 'paper'].some((ground) => THEMES.some((theme) => contrast(token, ground, theme) < SHAPE_CONTRAST)),
          ),
        )
        .map(([id]) => `[data-${by}='${id}']`),
    );
    const outlined = [...swatchStyles.matchAll(/([^{}]+)\{\s*--edge: var\(--outline\);\s*\}/g)].flatMap(([, rule]) =>
      rule!.split(',').map((selector) => selector.trim()),
    );
    expect(outlined.sort()).toEqual(pale.sort());
  });

  /** Nothing stands above «fights»; «territory» would have to be said by the title's word, «contested», alone. */
  const WITHOUT_HATCH = ['fights', 'territory'];

  it.each(LABELS.filter((id) => !WITHOUT_HATCH.includes(id)))('the hatch of a contested label is seen on %s', (id) => {
    for (const token of FILLS.label[id]!)
      for (const theme of THEMES) expect(contrast('hatch', token, theme)).toBeGreaterThanOrEqual(SHAPE_CONTRAST);
  });

  it.each([
    { side: 'Russian', rungs: ['votes-russia', 'parts', 'arms', 'territory', 'fights'] },
    { side: 'Ukrainian', rungs: ['votes-ukraine', 'sanctions'] },
    { side: 'arming', rungs: ['aid-to-ukraine', 'sanctions', 'arms-to-ukraine'] },
  ])('the $side side stands out more with each rung', ({ rungs }) => {
    for (const theme of THEMES) {
      const tokens = rungs.map((id) => FILLS.label[id] ?? FILLS.shade[id]!);
      const weights = tokens.map(([token]) => contrast(token!, 'paper', theme));
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    }
  });
});

const lrgb = converter('lrgb');
const rgb = converter('rgb');
type Vision = (color: string) => Rgb;

/** The simulation of Machado, Oliveira and Fernandes (2009) is of light; culori's filter would take sRGB's numbers as they are. */
const inLight =
  (filter: (color: Rgb) => Rgb): Vision =>
  (color) => {
    const { r, g, b } = lrgb(color)!;
    return clampRgb(rgb({ ...filter({ mode: 'rgb', r, g, b }), mode: 'lrgb' }));
  };

const grey: Vision = (color) => {
  const y = wcagLuminance(color);
  return rgb({ mode: 'lrgb', r: y, g: y, b: y });
};

/**
 * How each condition is simulated, and the CIEDE2000 from which two colours count as told apart in it.
 * About 2 is just noticeable between large fields side by side. A map asks more: a key's swatch is a third of a degree
 * wide and its country far away, and there half of all readers notice 7 units of lightness and four in five notice 12
 * (Stone, Szafir and Setlur 2014, "An Engineering Model for Color Difference as a Function of Size").
 * Ten classes in grey can have no more than 6 each: enough side by side, not for naming, which titles and lists do.
 */
const CONDITIONS: Record<string, { see: Vision; apart: number }> = {
  normal: { see: (color) => rgb(color)!, apart: 12 },
  protanopia: { see: inLight(filterDeficiencyProt()), apart: 8 },
  deuteranopia: { see: inLight(filterDeficiencyDeuter()), apart: 8 },
  tritanopia: { see: inLight(filterDeficiencyTrit()), apart: 8 },
  grey: { see: grey, apart: 5 },
};

const FAMILIES: Record<string, Record<string, readonly string[]>> = {
  labels: FILLS.label,
  votes: { ...FILLS.ballot, 'territory-only': ['territory'] },
  'to Russia': shades('troops', 'territory', 'arms', 'parts', 'lifeline', 'nothing', 'party'),
  'to Ukraine': shades('arms-to-ukraine', 'sanctions', 'aid-to-ukraine', 'nothing', 'party'),
  alignment: shades('with-russia', 'toward-russia', 'between', 'toward-ukraine', 'with-ukraine', 'no-votes'),
  recognition: shades('recognises', 'nothing'),
  membership: shades('member', 'partial', 'outside'),
  ties: Object.fromEntries(TIES.map((id) => [id, [`tie-${id}`]])),
  verdicts: Object.fromEntries(VERDICTS.map((id) => [id, [`verdict-${id}`]])),
};

/** Every pair that colour alone does not tell apart: in which theme and condition, and the second sign that does. */
const SECOND_SIGNS: Record<string, { where: RegExp; sign: string }> = {
  'sanctions–both': { where: /./, sign: 'stripes, half of them in the colour of parts; the word in the title' },
  'both–parts': { where: /./, sign: 'stripes, half of them in the colour of sanctions; the word in the title' },
  'out–territory-only': { where: /./, sign: 'a dashed outline; the words in the title' },
  'not-voting–territory-only': { where: /./, sign: 'a dashed outline; the words in the title' },
  'away–neither': { where: /light grey/, sign: 'the words of the mark, which the colour only edges' },
  'toward–neither': { where: /dark grey/, sign: 'the words of the mark' },
  'held–open': { where: /light grey/, sign: "the verdict's own word; an open one is dashed or in soft ink" },
  'overtaken–open': { where: /light grey/, sign: "the verdict's own word; a double edge" },
  'wrong–open': { where: /dark grey/, sign: "the verdict's own word; an open one is dashed or in soft ink" },
};

const difference = differenceCiede2000();
const places = THEMES.flatMap((theme) =>
  Object.entries(CONDITIONS).map(([condition, how]) => ({ theme, condition, ...how, where: `${theme} ${condition}` })),
);

/** Pairs of a family that are closer than the condition asks; of stripes, the nearer counts. */
const closePairs = (family: string, { theme, see, apart }: (typeof places)[number]) =>
  Object.entries(FAMILIES[family]!).flatMap(([a, tokensOfA], i, all) =>
    all
      .slice(i + 1)
      .filter(([, tokensOfB]) =>
        tokensOfA.some((tokenOfA) =>
          tokensOfB.some((tokenOfB) => difference(see(colour(tokenOfA, theme)), see(colour(tokenOfB, theme))) < apart),
        ),
      )
      .map(([b]) => `${a}–${b}`),
  );

describe('colours that stand for different things', () => {
  const found = Object.keys(FAMILIES).flatMap((family) =>
    places.flatMap((place) => closePairs(family, place).map((pair) => ({ pair, where: place.where }))),
  );

  it('differ in every kind of sight, or a second sign is named for them', () => {
    expect(found.filter(({ pair, where }) => !SECOND_SIGNS[pair]?.where.test(where))).toEqual([]);
  });

  it('have no second sign named without need', () => {
    expect(new Set(found.map(({ pair }) => pair))).toEqual(new Set(Object.keys(SECOND_SIGNS)));
  });

  it.each(places)('the stripes of both are seen in $where', ({ theme, see, apart }) => {
    const [a, b] = FILLS.label['both']!.map((token) => see(colour(token, theme)));
    expect(difference(a!, b!)).toBeGreaterThanOrEqual(apart);
  });
});

describe('one place for each colour', () => {
  it('no stylesheet and no component writes a colour, but for the theme-color, which is the paper', () => {
    const papers = THEMES.map((theme) => colour('paper', theme));
    const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|astro)$/.test(file) && file !== join('styles', 'tokens.css'))
      .flatMap((file) =>
        [
          ...withoutComments(join('src', file)).matchAll(
            /[\s:"'(,](#[\da-f]{3,8}|(?:rgb|hsl|okl)\w*\([^)]*\))(?=[\s"';,)])/gi,
          ),
        ]
          .map((match) => match[1]!)
          .filter((literal) => parse(literal) && !(file.endsWith('Page.astro') && papers.includes(literal)))
          .map((literal) => `${file}: ${literal}`),
      );
    expect(written).toEqual([]);
  });
});
