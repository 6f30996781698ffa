import { withoutQuotations } from '../quotations.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Profile } from '../../schemas/profile.ts';
import { show, type Fault, type Position } from '../fault.ts';
import type { LocatedYaml } from '../located-yaml.ts';
import { items, type Loose, type MdxFile } from '../profile-file.ts';

/** Words that the editorial guide keeps out of our own voice, and what to write instead. */
const REFUSED: readonly { pattern: RegExp; expected: string; mend: string }[] = [
  {
    pattern: /\b(recently|nowadays|currently|presently|today|now|so far|to date)\b/i,
    expected: 'a date instead of a word that ages',
    mend: 'say the day, the month or the year',
  },
  {
    pattern:
      /\b(dictators?|dictatorship|rogue states?|(?<!(?:sanctions|visa|visa-free|inspection|trade|customs|control|tax|price-cap|legal) )regimes?|puppets?|shams?|axis of evil|thugs?)\b/i,
    expected: 'no epithet in our own voice',
    mend: 'name the government or the act, or quote the word and say whose it is',
  },
  {
    pattern: /\bspecial military operation\b/i,
    expected: "the General Assembly's terms: invasion, war, occupation",
    mend: 'say invasion or war, or put the words in quotation marks as a quotation',
  },
];

/** Faults of wording in one text; place gives the position of a character of it. */
export function checkWording(text: string, file: string, field: string, place: (index: number) => Position): Fault[] {
  const ours = withoutQuotations(text);
  return REFUSED.flatMap(({ pattern, expected, mend }) =>
    [...ours.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
      file,
      ...place(match.index),
      field,
      found: show(match[0]),
      expected,
      mend,
    })),
  );
}

/** Faults of wording in one text of a YAML file; what is no text has none. */
export function checkWordingAt(yaml: LocatedYaml, file: string, path: PropertyKey[], text: unknown): Fault[] {
  return typeof text === 'string' ? checkWording(text, file, path.map(String).join('.'), () => yaml.at(path)) : [];
}

/** Faults of wording in the texts of a page's front matter. */
export function checkTexts(page: MdxFile<Pick<Profile, 'summary' | 'ledger'>>): Fault[] {
  const texts = [
    { path: ['summary'], text: page.loose.summary },
    ...items(page.loose.ledger as Loose<Entry>[]).flatMap((entry, i) => [
      { path: ['ledger', i, 'text'], text: entry.text },
      { path: ['ledger', i, 'denial'], text: entry.denial },
    ]),
  ];
  return texts.flatMap(({ path, text }) => checkWordingAt(page.yaml, page.file, path, text));
}
