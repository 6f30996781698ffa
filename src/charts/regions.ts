import { around, type Box } from './box.ts';
import { firstBox } from './svg-path.ts';
import { DOT_RADIUS, MAP_WIDTH, type World } from './world.ts';

/** Parts of the world that the map can show alone. */
export const REGIONS = ['europe', 'africa', 'middle-east', 'asia-pacific', 'americas'] as const;
export type RegionId = (typeof REGIONS)[number];

/** A state by the ids of where the UN's geography places it. */
export interface Placed {
  code: string;
  region: string;
  subregion: string;
}

const REGION_OF: Record<string, RegionId> = {
  europe: 'europe',
  africa: 'africa',
  'western-asia': 'middle-east',
  'central-asia': 'middle-east',
  asia: 'asia-pacific',
  oceania: 'asia-pacific',
  americas: 'americas',
};

/** A state as wide as a fifth of the map, which is Russia, would make its region's view one of the world. */
const TOO_WIDE = MAP_WIDTH / 5;
/** Around the outermost states, in the map's units. */
const MARGIN = 12;

/** The part of the world in which a state lies. */
export function regionOf({ region, subregion }: Pick<Placed, 'region' | 'subregion'>): RegionId | undefined {
  return REGION_OF[subregion] ?? REGION_OF[region];
}

/** What of the map to show for each part of the world, in whole units: its states' main pieces and their dots. */
export function regionViews(world: World, states: readonly Placed[]): { id: RegionId; box: Box }[] {
  const shapes = new Map(world.shapes.map(({ a3, path }) => [a3, firstBox(path)]));
  const dots = new Map(world.dots.map(({ a3, x, y }) => [a3, { x, y, width: 0, height: 0 }]));
  const boxOf = ({ code }: Placed) => dots.get(code) ?? shapes.get(code);
  return REGIONS.map((id) => {
    const boxes = states
      .filter((state) => regionOf(state) === id)
      .flatMap((state) => boxOf(state) ?? [])
      .filter(({ width }) => width < TOO_WIDE);
    const { x, y, width, height } = around(boxes);
    const margin = MARGIN + DOT_RADIUS;
    return { id, box: { x: x - margin, y: y - margin, width: width + margin * 2, height: height + margin * 2 } };
  });
}
