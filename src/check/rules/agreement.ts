import type { Entry } from '../../schemas/entry.ts';
import type { Profile } from '../../schemas/profile.ts';
import { STATES } from '../../states/states.ts';
import { show, type Fault } from '../fault.ts';
import { items, type Loose, type MdxFile } from '../profile-file.ts';
import type { Prose } from '../prose.ts';
import { withoutQuotations } from '../quotations.ts';
import { paragraphsOf } from '../sentences.ts';
import { IN_DIGITS, IN_DIGITS_AND_WORDS, merged, statedIn, type Stated, type StatedDate } from '../stated.ts';

type Page = MdxFile<Profile>;
type LooseEntry = Loose<Entry>;

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
    const ours = withoutQuotations(text);
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
