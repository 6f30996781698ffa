import type { Assessment } from '../domain/assess.ts';
import { messages } from '../strings/messages.ts';

interface Judged {
  /** An entry that weighs something has its sentence. */
  ledger: readonly { id: string; date: string; text?: string | undefined }[];
  sanctions: readonly { from: string }[];
}
type Verdict = Pick<Assessment, 'label' | 'causes' | 'toRussia' | 'toUkraine' | 'alignment' | 'contestedLabel'>;

/** Why a state has its label: the newest entry that gives it, both rungs, its place on the list, or its votes. */
function cause({ ledger, sanctions }: Judged, on: Verdict): string {
  const { country, map } = messages;
  if (!on.label) return country.whyParty;
  if (on.label === 'both') return map.both(on.toRussia.weight!, on.toUkraine.weight!);
  const entry = ledger.findLast(({ id }) => on.causes.entries.includes(id));
  if (entry?.text) return map.entry(entry.date, entry.text);
  const listing = sanctions.at(-1);
  if (on.causes.lists.length && listing) return country.whyList(listing.from);
  return on.alignment.n ? country.whyVotes(messages.alignment(on.alignment.value), on.alignment.n) : country.whyNoVotes;
}

/** In a line why a state has its label, and which other one its contested evidence would give. */
export function causeLine(record: Judged, on: Verdict): string {
  const line = cause(record, on);
  return on.contestedLabel ? `${messages.map.ifStood(messages.labels[on.contestedLabel].name)} ${line}` : line;
}
