import { fragment } from '../../addresses.ts';
import type { LedgerEntry, StateRecord } from '../../domain/record.ts';
import { BLOC_SECTIONS, COUNTRY_SECTIONS } from '../../schemas/prose.ts';
import { messages } from '../../strings/messages.ts';

/** Where a citation leads, the sign that stands for it, and what it says to those who do not see the sign. */
export interface Citation {
  href: string;
  sign: string;
  title: string;
  /** The entry itself, the first time that a page cites it: shown beside the text where there is room. */
  note?: LedgerEntry | undefined;
}

/** What the prose of one page may cite. */
export interface Citations {
  of(id: string): Citation;
  entry(id: string): LedgerEntry | undefined;
}

const SECTION_NAMES: Record<(typeof COUNTRY_SECTIONS | typeof BLOC_SECTIONS)[number], string> = {
  votes: messages.country.votes,
  memberships: messages.country.memberships,
  members: messages.bloc.members,
};

/** Entries are cited by their number in the ledger, sources by their number in the list, sections by name. */
export function citationsOf(record: Pick<StateRecord, 'ledger' | 'sources'>): Citations {
  const entries = new Map(record.ledger.map((entry, i) => [entry.id, { entry, number: i + 1 }]));
  const noted = new Set<string>();
  const first = (entry: LedgerEntry) => (noted.has(entry.id) ? undefined : (noted.add(entry.id), entry));
  const sources = new Map(record.sources.map((source, i) => [source.id, { source, number: i + 1 }]));
  return {
    entry: (id) => entries.get(id)?.entry,
    of: (id) => {
      const cited = entries.get(id);
      if (cited)
        return {
          href: `#${id}`,
          sign: messages.number(cited.number),
          title: messages.country.cite(`${messages.date(cited.entry.date)}${messages.mark.colon}${cited.entry.text}`),
          note: first(cited.entry),
        };
      const source = sources.get(id);
      if (source)
        return {
          href: `#${fragment.source(id)}`,
          sign: messages.country.sourceSign(source.number),
          title: messages.country.cite(`${source.source.publisher}${messages.mark.colon}${source.source.title}`),
        };
      const section = id as keyof typeof SECTION_NAMES;
      return {
        href: `#${fragment[section]}`,
        sign: messages.country.sectionSigns[section],
        title: messages.country.cite(SECTION_NAMES[section]),
      };
    },
  };
}
