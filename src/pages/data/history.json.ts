import type { APIRoute } from 'astro';
import { getSite } from '../../content.ts';
import { packHistory } from '../../exports/history.ts';

/** /data/history.json: all that the pages which show another day assess in the browser. */
export const GET: APIRoute = async () => {
  const { countries, evidenceDate } = await getSite();
  const records = countries.map(({ record }) => record);
  return Response.json(packHistory(records, evidenceDate));
};
