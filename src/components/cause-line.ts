import type { Assessable, Assessment } from '../domain/assess.ts';
import { listingOn } from '../domain/listing-on.ts';
import { messages } from '../strings/messages.ts';

interface Judged {
  /** An entry that weighs something has its sentence. */
  ledger: readonly { id: string; date: string; text?: string | undefined }[];
  sanctions: Assessable['sanctions'];
}
type Verdict = Pick<Assessment, 'day' | 'label' | 'causes' | 'toRussia' | 'toUkraine' | 'alignment' | 'contestedLabel'>;

/** A line in words of the page, and after them, where an entry says the rest, those of the entry. */
export interface CauseLine {
  lead: string;
  text?: string;
}

/** Why a state has its label: the newest entry that gives it, both rungs, its place on the list, or its votes. */
function cause(record: Judged, on: Verdict): CauseLine {
  const { country, map } = messages;
  if (!on.label) return { lead: country.whyParty };
  if (on.label === 'both') return { lead: map.both(on.toRussia.weight!, on.toUkraine.weight!) };
  const entry = record.ledger.findLast(({ id }) => on.causes.entries.includes(id));
  if (entry?.text) return { lead: map.entry(entry.date), text: entry.text };
  const listing = listingOn(record, on.day);
  if (on.causes.lists.length && listing) return { lead: country.whyList(listing.from) };
  const { n, value } = on.alignment;
  return { lead: n ? country.whyVotes(messages.alignment(value), n) : country.whyNoVotes };
}

/** In a line why a state has its label, and which other one its contested evidence would give. */
export function causeLine(record: Judged, on: Verdict): CauseLine {
  const line = cause(record, on);
  if (!on.contestedLabel) return line;
  return { ...line, lead: `${messages.map.ifStood(messages.labels[on.contestedLabel].name)} ${line.lead}` };
}
