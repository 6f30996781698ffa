import { address, fragment } from '../addresses.ts';
import type { Event } from '../domain/timeline.ts';
import { messages } from '../strings/messages.ts';

/** Where a claim's evidence stands, and how it is named. */
export interface Reference {
  href: string;
  text: string;
}

export type Resolve = (reference: string) => Reference;

const pageOf = (slug: string) =>
  slug.startsWith('blocs/') ? address.bloc(slug.slice('blocs/'.length)) : address.country(slug);

/** Resolves 'page#entry-id' to the entry by name and date, and 'page:source-id' to the source of a page. */
export function resolver(events: readonly Event[]): Resolve {
  const byReference = new Map(
    events.map((event) => [`${event.of.kind === 'bloc' ? 'blocs/' : ''}${event.of.slug}#${event.entry.id}`, event]),
  );
  const pages = new Map(events.map((event) => [event.of.slug, event.of]));
  return (reference) => {
    const event = byReference.get(reference);
    if (event) {
      const [slug = '', id = ''] = reference.split('#');
      return { href: `${pageOf(slug)}#${id}`, text: messages.series([event.of.name, messages.date(event.entry.date)]) };
    }
    const [slug = '', id = ''] = reference.split(':');
    const page = pages.get(slug);
    const href = page?.kind === 'bloc' ? address.bloc(slug) : address.country(slug);
    return { href: `${href}#${fragment.source(id)}`, text: messages.claims.sourceOf(page?.name ?? slug) };
  };
}
