import type { APIRoute } from 'astro';
import { readOutlines } from '../../charts/borders.ts';
import { drawLocator, LOCATOR } from '../../charts/locator.ts';
import { locatorSvg } from '../../exports/locator-svg.ts';
import { STATES } from '../../states/states.ts';

export function getStaticPaths() {
  const outlines = readOutlines();
  return STATES.map(({ code, slug, point }) => ({
    params: { slug },
    props: {
      locator: drawLocator(
        outlines.find(({ properties }) => properties.a3 === code)!,
        point,
        outlines,
      ),
    },
  }));
}

/** /locator/<slug>.svg: where a state lies, for its page. */
export const GET: APIRoute = ({ props }) =>
  new Response(locatorSvg(props['locator'], LOCATOR), { headers: { 'content-type': 'image/svg+xml' } });
