/** A date as exactly as a text states it. */
export interface StatedDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** What a number may mean: '14 or 15 January' leaves the day open, '5 to 7 million' how much the 5 is. */
export interface Reading {
  dates: StatedDate[];
  values: number[];
}

/** A figure or a date where it stands in a text; '3 and 5 May' has two readings, and means both. */
export interface Stated {
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
/** How figures and dates are read. */
export const IN_DIGITS: readonly Reader[] = [
  [ISO_DATE, readIsoDate],
  [DATE, readDate],
  [YEAR, readYear],
  [FIGURE, readFigure],
];
export const IN_DIGITS_AND_WORDS: readonly Reader[] = [...IN_DIGITS, [WORDS, readWords]];

const blank = (text: string) => ' '.repeat(text.length);
/** All that several readings may mean, taken together. */
export const merged = (readings: readonly Reading[]): Reading => ({
  dates: readings.flatMap(({ dates }) => dates),
  values: readings.flatMap(({ values }) => values),
});

/** The figures and dates that a text states, in digits or in words too. */
export function statedIn(text: string, readers: readonly Reader[]): Stated[] {
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
