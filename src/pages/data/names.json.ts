import type { APIRoute } from 'astro';
import { getSite } from '../../content.ts';

/**
 * /data/names.json: every UN member by all its names, for the country finder.
 * [{ "name": "Turkey", "slug": "turkey", "other": ["Türkiye", …] }]
 */
export const GET: APIRoute = async () => {
  const { countries } = await getSite();
  return Response.json(
    countries.map(({ record: { state } }) => ({ name: state.name, slug: state.slug, other: state.otherNames })),
  );
};
