import { firstDay, lastDay } from '../../domain/days.ts';
import { INDEPENDENT_SOURCES, TWO_SOURCE_KINDS, WEIGHT_RULES } from '../../domain/method.ts';
import { independentOrigins } from '../../domain/sources.ts';
import type { Entry } from '../../schemas/entry.ts';
import { isPartialDate } from '../../schemas/partial-date.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Source } from '../../schemas/source.ts';
import { WEIGHTS, type Heading, type Kind, type Tie, type Weight } from '../../schemas/vocabulary.ts';
import { show, type Fault } from '../fault.ts';
import { didYouMean } from '../near.ts';
import { items, keys, type Loose, type MdxFile } from '../profile-file.ts';

type LooseEntry = Loose<Entry>;

/** What one entry is refused for: the field, what was expected and how to mend it. */
interface Refusal {
  field: keyof Entry;
  expected: string;
  mend?: string | undefined;
  /** Points at this item of the field's list. */
  item?: number;
}

type EntryRule = (entry: LooseEntry, page: MdxFile<Profile>) => Refusal[];

const date = (value: unknown): string | undefined =>
  typeof value === 'string' && isPartialDate(value) ? value : undefined;

/** A status asks for a field, and the field for that status. */
const statusCompanions: EntryRule = (entry) => {
  const asks: { status: unknown[]; field: 'claimant' | 'denial' | 'reason'; expected: string }[] = [
    { status: ['claimed'], field: 'claimant', expected: 'the claimant of a claimed entry: who says so' },
    {
      status: ['disputed', 'established'],
      field: 'denial',
      expected: `the denial of ${entry.status === 'established' ? 'an' : 'a'} ${String(entry.status)} entry: who denies it and how`,
    },
    { status: ['struck'], field: 'reason', expected: 'the reason why the entry was withdrawn' },
  ];
  return asks.flatMap(({ status, field, expected }) =>
    status.includes(entry.status) && !entry[field]
      ? [{ field, expected, mend: `add ${field}, or change the status` }]
      : [],
  );
};

/** Some fields say nothing under another status. */
const strayCompanions: EntryRule = (entry) => {
  const refusals: Refusal[] = [];
  if (entry.claimant && !['claimed', 'disputed'].includes(String(entry.status)))
    refusals.push({
      field: 'claimant',
      expected: 'no claimant unless the status is claimed or disputed',
      mend: 'say in the text who says so',
    });
  if (entry.reason && entry.status !== 'struck')
    refusals.push({ field: 'reason', expected: 'no reason unless the status is struck', mend: 'delete reason' });
  return refusals;
};

/** An act does not end, or get seen last, before it began. */
const datesInOrder: EntryRule = (entry) => {
  const [from, last, ends] = [date(entry.date), date(entry.last), date(entry.ends)];
  const refusals: Refusal[] = [];
  if (from && ends && lastDay(ends) < firstDay(from))
    refusals.push({ field: 'ends', expected: `an end on or after the date ${show(from)}` });
  if (from && last && lastDay(last) < firstDay(from))
    refusals.push({ field: 'last', expected: `a day on or after the date ${show(from)}` });
  if (last && ends && lastDay(ends) < firstDay(last))
    refusals.push({ field: 'last', expected: `a day on or before the end ${show(ends)}` });
  return refusals;
};

/** A weight is borne by some kinds only, and points one way. */
const weightFitsAct: EntryRule = (entry) => {
  if (!WEIGHTS.includes(entry.counts as Weight)) return [];
  const rule = WEIGHT_RULES[entry.counts as Weight];
  const refusals: Refusal[] = [];
  if (entry.kind && !rule.kinds.includes(entry.kind as Kind))
    refusals.push({
      field: 'counts',
      expected: `counts ${String(entry.counts)} only on the kinds ${rule.kinds.join(', ')} (this is ${String(entry.kind)})`,
      mend: 'change the kind, or leave counts out',
    });
  if (entry.tie && entry.tie !== rule.tie)
    refusals.push({
      field: 'counts',
      expected: `counts ${String(entry.counts)} only with the tie ${rule.tie} (this is ${String(entry.tie)})`,
      mend: 'change the tie, or leave counts out',
    });
  return refusals;
};

/** What stands under a heading does not say the contrary. */
const headingFitsTie: EntryRule = (entry) => {
  const never: Record<Heading, Tie | undefined> = {
    gave: 'away',
    refused: 'toward',
    ukraine: 'toward',
    got: undefined,
  };
  return entry.tie && never[entry.under as Heading] === entry.tie
    ? [
        {
          field: 'under',
          expected: `an entry under ${String(entry.under)} whose tie is not ${String(entry.tie)}`,
          mend: 'change the heading, or leave it out',
        },
      ]
    : [];
};

/** Weapons, troops and evasion need two independent sources, and so does overruling a denial. */
const enoughSources: EntryRule = (entry, page) => {
  const hearsay = entry.status === 'reported' && TWO_SOURCE_KINDS.includes(entry.kind as Kind);
  if (!hearsay && entry.status !== 'established') return [];
  const cited = (Array.isArray(entry.sources) ? entry.sources : []).flatMap((id) => {
    const found = (page.loose.sources as Record<string, Source> | undefined)?.[String(id)];
    return found && typeof found === 'object' ? [found] : [];
  });
  const origins = independentOrigins(cited);
  if (origins >= INDEPENDENT_SOURCES) return [];
  return [
    {
      field: 'status',
      expected: `${INDEPENDENT_SOURCES} independent sources for ${entry.status === 'established' ? 'an established entry' : `reported ${String(entry.kind)}`} (this has ${origins})`,
      mend: 'add a source of another origin, or make it claimed and name the claimant',
    },
  ];
};

/** Every source that an entry cites is described in the profile. */
const sourcesExist: EntryRule = (entry, page) => {
  const known = keys(page.loose.sources);
  return (Array.isArray(entry.sources) ? entry.sources : []).flatMap((id, item) =>
    typeof id === 'string' && !known.includes(id)
      ? [
          {
            field: 'sources' as const,
            item,
            expected: 'the id of a source of this profile',
            mend: didYouMean(id, known) ?? `describe ${id} under sources`,
          },
        ]
      : [],
  );
};

const RULES: readonly EntryRule[] = [
  statusCompanions,
  strayCompanions,
  datesInOrder,
  weightFitsAct,
  headingFitsTie,
  enoughSources,
  sourcesExist,
];

/** Rules that look at one entry at a time. */
export function checkEntries(page: MdxFile<Profile>): Fault[] {
  return items(page.loose.ledger).flatMap((entry, index) =>
    RULES.flatMap((rule) => rule(entry, page)).map(({ field, item, expected, mend }) => {
      const path = ['ledger', index, field, ...(item === undefined ? [] : [item])];
      const value = item === undefined ? entry[field] : (entry[field] as unknown[])[item];
      return { file: page.file, ...page.yaml.at(path), field: path.join('.'), found: show(value), expected, mend };
    }),
  );
}

/** Ids are permalinks: no two alike, and none that a source of the page has too. */
export function checkEntryIds(page: MdxFile<Profile>): Fault[] {
  const seen = new Map<string, number>();
  const sourceIds = keys(page.loose.sources);
  return items(page.loose.ledger).flatMap((entry, index) => {
    if (typeof entry.id !== 'string') return [];
    const path = ['ledger', index, 'id'];
    const fault = (expected: string): Fault => ({
      file: page.file,
      ...page.yaml.at(path),
      field: path.join('.'),
      found: show(entry.id),
      expected,
      mend: 'give one of them another id',
    });
    const first = seen.get(entry.id);
    if (first !== undefined)
      return [fault(`an id of its own (line ${page.yaml.at(['ledger', first, 'id']).line} has it)`)];
    seen.set(entry.id, index);
    return sourceIds.includes(entry.id) ? [fault('an id that no source of the profile has')] : [];
  });
}
