import type { APIRoute } from 'astro';
import { STATES } from '../../states/states.ts';

/**
 * /data/names.json: every UN member by all its names, for the country finder.
 * [{ "name": "Turkey", "slug": "turkey", "other": ["Türkiye", …] }]
 */
export const GET: APIRoute = () =>
  Response.json(STATES.map(({ name, slug, otherNames }) => ({ name, slug, other: otherNames })));
