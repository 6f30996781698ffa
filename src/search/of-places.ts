import { address } from '../addresses.ts';
import { messages } from '../strings/messages.ts';
import { line, sentences, type SearchRecord } from './search-record.ts';

/** The words of the method's page. */
function methodText(): string[] {
  const { method, labels, weights, statuses } = messages;
  const terms = [...Object.values(labels), ...Object.values(weights), ...Object.values(statuses)];
  return [
    ...terms.map(({ name, means }) => line(name, means)),
    method.alignmentText,
    ...method.countsText,
    method.driftText,
    ...method.goalsText,
  ];
}

/** The lists and the method, as the search page itself tells of them. */
export function ofPlaces(): SearchRecord[] {
  const { places } = messages.search;
  return (Object.keys(places) as (keyof typeof places)[]).map((id) => ({
    url: address[id](),
    content: sentences(places[id], ...(id === 'method' ? methodText() : [])),
    meta: { title: messages.nav[id] },
    filters: { type: ['page'] },
  }));
}
