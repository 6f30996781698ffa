import type { APIRoute } from 'astro';
import { getSite } from '../../content.ts';
import { countryRow } from '../../exports/countries-json.ts';

/**
 * /data/countries.json: every UN member as the site shows it on the evidence date.
 * { "evidenceDate": "2026-07-02", "countries": [{ "code": "KAZ", "slug": "kazakhstan", "label": "out", … }] }
 */
export const GET: APIRoute = async () => {
  const { countries, evidenceDate } = await getSite();
  const rows = countries.map(({ record, assessment }) => countryRow(record, assessment));
  return Response.json({ evidenceDate, countries: rows });
};
