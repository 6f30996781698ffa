import type { Entry } from '../../schemas/entry.ts';
import type { Profile } from '../../schemas/profile.ts';
import { STATES } from '../../states/states.ts';
import { show, type Fault } from '../fault.ts';
import { items, type Loose, type MdxFile } from '../profile-file.ts';
import type { Prose } from '../prose.ts';
import { paragraphsOf } from '../sentences.ts';

type Page = MdxFile<Profile>;
type LooseEntry = Loose<Entry>;

/** A date as exactly as a text states it. */
interface StatedDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** What a number may mean: '14 or 15 January' leaves the day open, '5 to 7 million' how much the 5 is. */
interface Reading {
  dates: StatedDate[];
  values: number[];
}

/** A figure or a date where it stands in a text; '3 and 5 May' has two readings, and means both. */
interface Stated {
  index: number;
  text: string;
  readings: Reading[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TENS = 'ten twenty|twentieth thirty|thirtieth forty|fortieth fifty|fiftieth sixty seventy eighty ninety'.split(
  ' ',
);
const ONES = `one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth
  ten|tenth eleven|eleventh twelve|twelfth thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth
  seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth`.split(/\s+/);
const SCALES = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9 };

/** What stands on either side of a number that is no part of a name, a symbol or an hour. */
const HEAD = String.raw`(?<=^|[\s("“‘—\u0001])`;
const TAIL = String.raw`(?=(?:['’]s)?(?:[.,;:!?)"”’]*(?:[\s—\u0001]|$)|-\p{L}))`;
const JOIN = String.raw`(?:\s(?:to|and|or)\s|–)`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const MONTH = MONTHS.join('|');
const TEN = TENS.join('|');
const ONE = ONES.join('|');
const SCALE = 'hundred|thousand|million|billion|trillion';

const pattern = (...parts: string[]) => new RegExp(parts.join(''), 'gu');

const ISO_DATE = pattern(HEAD, String.raw`(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?`, TAIL);
const DATE = pattern(
  String.raw`(?:${HEAD}(?<day>\d{1,2})(?:${JOIN}(?<toDay>\d{1,2}))?\s|\b)`,
  String.raw`(?<month>${MONTH})(?:${JOIN}(?<toMonth>${MONTH}))?(?:\s(?<year>\d{4}))?\b`,
);
const YEAR = pattern(
  String.raw`(?:${HEAD}|\b(?:mid|pre|post|early|late)-)`,
  String.raw`(?<year>(?:19|20)\d\d)(?:–(?<toYear>\d{4}|\d\d))?${TAIL}`,
);
const FIGURE = pattern(
  String.raw`${HEAD}(?:US)?[$€£]?(?<low>${NUMBER})(?:–(?<high>${NUMBER}))?(?:%|st|nd|rd|th|(?<mark>m|bn))?`,
  String.raw`(?:[\s-](?<scale>${SCALE})\b|(?=${JOIN}[$€£]?${NUMBER}\s(?<shared>${SCALE})\b)|${TAIL})`,
);
const WORDS = new RegExp(
  String.raw`\b(?:(?<ten>${TEN})(?:-(?<one>${ONE}))?|(?<few>${ONE}))(?:\s(?<scale>${SCALE}))?\b`,
  'giu',
);

type Groups = Record<string, string | undefined>;
type Reader = readonly [pattern: RegExp, read: (groups: Groups) => Reading[]];

const whole = (digits: string | undefined) => (digits ? Number(digits) : undefined);
const rank = (words: readonly string[], word: string) =>
  words.findIndex((forms) => forms.toLowerCase().split('|').includes(word.toLowerCase())) + 1;
const times = (word: string | undefined) => SCALES[word as keyof typeof SCALES] ?? 1;
const ofDate = (date: StatedDate): Reading => ({ dates: [date], values: [] });
const ofFigure = (...values: number[]): Reading => ({ dates: [], values });

const readIsoDate = ({ year, month, day }: Groups): Reading[] => [
  ofDate({ year: whole(year), month: whole(month), day: whole(day) }),
];

function readDate({ year, month = '', toMonth, day, toDay }: Groups): Reading[] {
  const first = { year: whole(year), month: rank(MONTHS, month), day: whole(day) };
  return [
    ofDate(first),
    ...(toDay ? [ofDate({ ...first, day: whole(toDay) })] : []),
    ...(toMonth ? [ofDate({ year: first.year, month: rank(MONTHS, toMonth) })] : []),
  ];
}

function readYear({ year = '', toYear = year }: Groups): Reading[] {
  const years = new Set([year, year.slice(0, -toYear.length) + toYear]);
  return [...years].map(Number).map((value) => ({ dates: [{ year: value }], values: [value] }));
}

function readFigure({ low, high, mark, scale, shared }: Groups): Reading[] {
  const factor = times(scale ?? shared ?? mark);
  return [low, high].flatMap((digits) => {
    if (!digits) return [];
    const value = Number(digits.replaceAll(',', ''));
    return [scale && !high ? ofFigure(value * factor) : ofFigure(value * factor, value)];
  });
}

const readWords = ({ ten = '', one, few = '', scale }: Groups): Reading[] => [
  ofFigure((10 * rank(TENS, ten) + rank(ONES, one ?? few)) * times(scale)),
];

/** In this order: what one has read, the next does not see. */
const IN_DIGITS: readonly Reader[] = [
  [ISO_DATE, readIsoDate],
  [DATE, readDate],
  [YEAR, readYear],
  [FIGURE, readFigure],
];
const IN_DIGITS_AND_WORDS: readonly Reader[] = [...IN_DIGITS, [WORDS, readWords]];

const blank = (text: string) => ' '.repeat(text.length);
const merged = (readings: readonly Reading[]): Reading => ({
  dates: readings.flatMap(({ dates }) => dates),
  values: readings.flatMap(({ values }) => values),
});

function statedIn(text: string, readers: readonly Reader[]): Stated[] {
  let unread = text;
  return readers.flatMap(([shape, read]) => {
    const found = [...unread.matchAll(shape)].map((match) => {
      const readings = read(match.groups ?? {});
      return { index: match.index, text: match[0], readings: /\sor\s/.test(match[0]) ? [merged(readings)] : readings };
    });
    unread = unread.replace(shape, blank);
    return found;
  });
}

/** What an entry states, and when its sources were published. */
function factsOf(entry: LooseEntry, page: Page): Stated[] {
  const figure = Object(entry.figure) as Loose<NonNullable<Entry['figure']>>;
  const quote = Object(entry.quote) as Loose<NonNullable<Entry['quote']>>;
  const figures = [figure.value, figure.low, figure.high].filter((value) => typeof value === 'number');
  const texts = [
    ...[entry.text, entry.denial, entry.claimant, entry.reason, quote.text, quote.role, quote.date],
    ...figures.map((value) => `${value.toLocaleString('en', { maximumFractionDigits: 9 })} ${String(figure.unit)}`),
    ...[entry.date, entry.last, entry.ends],
    ...(Array.isArray(entry.sources) ? entry.sources : []).map((id) => page.loose.sources?.[String(id)]?.published),
  ];
  return texts.flatMap((text) => (typeof text === 'string' ? statedIn(text, IN_DIGITS_AND_WORDS) : []));
}

function sameDate(said: StatedDate, known: StatedDate, years: ReadonlySet<number | undefined>): boolean {
  const sameYear = known.year === undefined ? years.has(said.year) : known.year === said.year;
  return (
    (said.year === undefined || sameYear) &&
    (said.month === undefined || said.month === known.month) &&
    (said.day === undefined || said.day === known.day)
  );
}

/** 1.58 billion is not quite 1,580,000,000 to a computer. */
const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(a);

function agrees(said: Stated, facts: readonly Stated[]): boolean {
  const known = merged(facts.flatMap(({ readings }) => readings));
  const years = new Set(known.dates.map(({ year }) => year));
  return said.readings.every(
    ({ dates, values }) =>
      dates.some((date) => known.dates.some((other) => sameDate(date, other, years))) ||
      values.some((value) => known.values.some((other) => equal(value, other))),
  );
}

const QUOTATION = /"[^"]*"|“[^”]*”|«[^»]*»/g;
const NOT_FOUND = /\b(?:nothing|not found|no\b[^;]*\bfound)\b/i;
const AFTER_CAPITAL = /\S\s+(\p{Lu}[\p{L}.-]*)\s$/u;
const DESIGNATION = /\b(?:Articles?|Resolutions?|Sections?)\s$/;
/** 'gave Ukraine 40 generators' names no generator. */
const RECEIVERS = new Set(['Kyiv', 'Moscow', ...STATES.map(({ name }) => name.split(' ').at(-1))]);

function inName({ index, text }: Stated, sentence: string): boolean {
  const before = sentence.slice(0, index);
  const [, word] = AFTER_CAPITAL.exec(before) ?? [];
  return /^(?:\d+|\p{L}+)$/u.test(text) && (DESIGNATION.test(before) || (word !== undefined && !RECEIVERS.has(word)));
}

/** Of what was not found no entry can have the year; a day that it mentions is another matter. */
function notFound({ index, text }: Stated, sentence: string): boolean {
  const clause = sentence.slice(sentence.lastIndexOf(';', index) + 1).replace(/;.*/s, '');
  return /^(?:\p{L}+\s)?\d{4}$/u.test(text) && NOT_FOUND.test(clause);
}

const isDate = ({ readings }: Stated) => readings.some(({ dates }) => dates.length);
const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const SHOWN = 12;

function disagreement(said: Stated, entries: readonly LooseEntry[], facts: readonly Stated[]) {
  const [kind, alike] = isDate(said) ? ['date', facts] : ['figure', facts.filter((fact) => !isDate(fact))];
  const shown = [...alike, ...facts].filter((fact) => /\d/.test(fact.text) && (kind === 'figure' || isDate(fact)));
  const texts = [...new Set(shown.map(({ text }) => text))].slice(0, SHOWN).join(', ');
  const ids = anyOf.format(entries.map(({ id }) => String(id)));
  return {
    field: 'prose',
    found: `the ${kind} ${show(said.text)}`,
    expected: `a ${kind} that stands in ${ids} (${entries.length > 1 ? 'they have' : 'it has'} ${texts})`,
    mend: 'correct it, or cite the entry in which it stands',
  };
}

/**
 * A figure or a date in a sentence that cites entries stands in one of them.
 *
 * It lets pass what it cannot judge: a sentence that cites a source or a section as well; a number in words, in a
 * quotation or in a name (Su-35, ES-11/1, Article 4, and any plain number after a capitalised word inside a sentence
 * that is no state); the year of what was not found; decades, hours and ranges with a hyphen. It does not ask whether
 * an equal number counts the same thing, in the same unit or currency, nor of which year a day or month without one is.
 * Of '14 or 15 January' one day is enough.
 */
export function checkAgreement(page: Page, prose: Prose): Fault[] {
  const ledger = items(page.loose.ledger);
  return paragraphsOf(prose).flatMap(({ text, sentences, place }) => {
    const ours = text.replace(QUOTATION, blank);
    return sentences.flatMap(({ start, end, cites }) => {
      const entries = ledger.filter(({ id }) => cites.includes(String(id)));
      if (entries.length === 0 || !cites.every((cite) => entries.some(({ id }) => id === cite))) return [];
      const sentence = ours.slice(start, end);
      const facts = entries.flatMap((entry) => factsOf(entry, page));
      return statedIn(sentence, IN_DIGITS)
        .filter((said) => !agrees(said, facts) && !inName(said, sentence) && !notFound(said, sentence))
        .map((said) => ({ file: page.file, ...place(start + said.index), ...disagreement(said, entries, facts) }));
    });
  });
}
