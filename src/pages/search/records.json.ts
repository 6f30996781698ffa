import type { APIRoute } from 'astro';
import { address } from '../../addresses.ts';
import { getProseText, getSite } from '../../content.ts';
import { searchRecords } from '../../search/records.ts';
import { proseSections } from '../../search/sections.ts';

/** What the search integration makes its index of; it takes the file away again, so that no site has it. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  const pages = [
    ...site.countries.map(
      ({ record: { state } }) => ({ in: 'countries', slug: state.slug, url: address.country(state.slug) }) as const,
    ),
    ...site.blocs.map(({ slug }) => ({ in: 'blocs', slug, url: address.bloc(slug) }) as const),
  ];
  const accounts = await Promise.all(
    pages.map(async (page) => [page.url, proseSections(await getProseText(page.in, page.slug))] as const),
  );
  return Response.json(searchRecords({ ...site, accounts: new Map(accounts) }));
};
