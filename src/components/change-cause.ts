import { address } from '../addresses.ts';
import type { ChangeCause } from '../domain/change-causes.ts';
import { resolutionSlug, shortSymbol } from '../domain/roll-call.ts';
import { asWritten, type Marking } from '../strings/language.ts';
import { messages } from '../strings/messages.ts';

/** Whose entries a cause may name. */
export interface Teller {
  state: { slug: string };
  ledger: readonly { id: string; text?: string | undefined }[];
}

/** A cause in words, and where it names an entry or a vote, the link to it: only what an entry says is content. */
export interface CauseLink {
  lead: string;
  text?: string;
  href?: string;
  marking?: Marking;
}

export function causeLink(record: Teller, cause: ChangeCause): CauseLink {
  const t = messages.changes;
  if (cause.of === 'list') return { lead: t.list[cause.edge] };
  if (cause.of === 'vote')
    return {
      lead: t.vote[cause.edge],
      text: t.ballotOn(messages.ballots[cause.ballot].name, shortSymbol(cause.symbol)),
      href: address.vote(resolutionSlug(cause.symbol)),
    };
  return {
    lead: t.entry[cause.edge],
    text: record.ledger.find(({ id }) => id === cause.id)?.text ?? cause.id,
    href: address.entry(record.state.slug, cause.id),
    marking: asWritten,
  };
}
