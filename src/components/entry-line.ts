import type { LedgerEntry } from '../domain/record.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';
import { written } from './written.ts';

/** What is told of an entry in a line. */
export type LineEntry = Pick<LedgerEntry, 'id' | 'date' | 'status'> & { text?: string | undefined };

/** An entry in a line: its day, its sentence, and how sure it is, which leads to it. */
export const entryLine = ({ id, date, text = '', status }: LineEntry): Html =>
  html`<span class="when numeric">${messages.date(date)}</span> ${written(text)}
    <a href="#${id}" class="more status" data-status="${status}"
      >${messages.statuses[status].name}<span class="hidden-visually"
        >${messages.mark.comma}${messages.country.permalink(id)}</span
      ></a
    >`;
