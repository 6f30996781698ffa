import { fragment } from '../addresses.ts';
import type { Assessable, Assessment } from '../domain/assess.ts';
import { listingOn } from '../domain/listing-on.ts';
import { messages } from '../strings/messages.ts';
import { entryLine, type LineEntry } from './entry-line.ts';
import { html, type Content, type Html } from './html.ts';

/** What is read of a record to tell why it has its label. */
interface Judged {
  ledger: readonly LineEntry[];
  sanctions: Assessable['sanctions'];
}

const t = messages.country;
const linked = (text: string, id: string, name: string): Html => html`${text} <a href="#${id}">${name}</a>`;

/** All that the label rests on: entries, a place on the list, votes; or that there is nothing. */
function causes(record: Judged, on: Assessment): Content[] {
  const listing = listingOn(record, on.day);
  const { entries, lists, votes } = on.causes;
  const told = [
    ...record.ledger.filter(({ id }) => entries.includes(id)).map(entryLine),
    ...(lists.length && listing ? [linked(t.whyList(listing.from), fragment.memberships, t.memberships)] : []),
    ...(votes.length
      ? [linked(t.whyVotes(messages.alignment(on.alignment.value), on.alignment.n), fragment.votes, t.votes)]
      : []),
  ];
  return told.length || !on.label ? told : [`${t.whyNothing} ${t.whyNoVotes}`];
}

/** What the record would rest on if its contested entries stood. */
function contestedView({ ledger }: Judged, { contested }: Assessment): Content {
  const gives = new Map(contested.map(({ id, weight }) => [id, t.wouldGive(messages.weights[weight].name)]));
  return (
    gives.size > 0 &&
    html`<div class="side">
      <h3>${t.contested}</h3>
      <p class="soft small">${t.contestedLead}</p>
      <ul class="causes">
        ${ledger
          .filter(({ id }) => gives.has(id))
          .map((entry) => html`<li>${entryLine(entry)} <span class="tag">${gives.get(entry.id)}</span></li>`)}
      </ul>
    </div>`
  );
}

/** Why a record has the label that it was given on a day. */
export const whyView = (record: Judged, on: Assessment): Html =>
  html`<div class="side">
      <p>${on.label ? t.why[on.label] : t.whyParty}</p>
      <ul class="causes">
        ${causes(record, on).map((cause) => html`<li>${cause}</li>`)}
      </ul>
    </div>
    ${contestedView(record, on)}`;
