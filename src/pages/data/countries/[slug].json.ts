import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSite } from '../../../content.ts';
import { countryJson } from '../../../exports/country-json.ts';

export async function getStaticPaths() {
  const { countries } = await getSite();
  return countries.map((country) => ({ params: { slug: country.record.state.slug }, props: country }));
}

/**
 * /data/countries/<slug>.json: all that the site knows of one state.
 * { "evidenceDate": "2026-07-02", "code": "KAZ", "label": "out", "ledger": [{ "id": "quasi-states-2022", … }], … }
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { record, assessment } }) =>
  Response.json(countryJson(record, assessment));
