import type { LabelId } from '../domain/method.ts';
import type { Kind, Status } from '../schemas/vocabulary.ts';
import type { State } from '../states/states.ts';
import { messages } from '../strings/messages.ts';
import type { Section } from './sections.ts';

/** What sort of thing a result is. */
export type RecordType = keyof typeof messages.search.types;

/** One result of the search: where it is, what it says, and by what it can be chosen. */
export interface SearchRecord {
  /** Its address, base path included. */
  url: string;
  /** What is searched and quoted. */
  content: string;
  /** Searched as well. Only the title is shown: names are those of the page itself, states those of whom it tells. */
  meta: { title: string; names?: string; states?: string };
  filters: { type: [RecordType] } & Choices;
}

/** The filters that not every result has. */
export type Choices = {
  /** Slugs. */
  state?: string[];
  kind?: [Kind];
  status?: [Status];
  /** The label of the state; none for the parties to the war. */
  label?: [LabelId | 'none'];
  year?: [string];
};

/** The parts that are there, one after another, each with its full stop. */
export function sentences(...parts: (string | false | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== false)
    .map((part) => messages.sentence(part))
    .join(' ');
}

/** What is said under a name: 'Denial: It sent none'. */
export const line = (name: string, text: string): string => `${name}${messages.mark.colon}${text}`;

/** Every name by which a reader may look for a state, its code among them. */
export const namesOf = ({ name, otherNames, code }: State): string => [name, ...otherNames, code].join(', ');

export const yearOf = (date: string): [string] => [date.slice(0, 4)];

/** A result for each section of a page's account. */
export function ofAccount(
  account: readonly Section[],
  url: string,
  name: string,
  states: string,
  choices: Choices = {},
) {
  return account.map(({ id, heading, text }): SearchRecord => ({
    url: `${url}#${id}`,
    content: text,
    meta: { title: messages.search.sectionTitle(name, heading), states },
    filters: { type: ['account'], ...choices },
  }));
}
