/** Where a state stands: its alignment (undefined where it cast no vote), and its levels on both ladders. */
export interface Stand {
  code: string;
  alignment: number | undefined;
  toRussia: number;
  toUkraine: number;
}

/** A state's dot, and its second end where it stands on both ladders. */
export interface PlaneDot {
  code: string;
  x: number;
  y: number;
  other?: { x: number; y: number } | undefined;
}

/** One rung as a band across the plane: positive levels to Russia, negative to Ukraine, 0 nothing on record. */
export interface PlaneRow {
  level: number;
  top: number;
  height: number;
}

export interface Plane {
  width: number;
  height: number;
  rows: PlaneRow[];
  /** The middle of the column for a value of alignment, and of that for states without a vote. */
  columnOf: (alignment: number | undefined) => number;
  rowOf: (level: number) => PlaneRow;
  /** Dots that stand side by side in a cell. */
  across: number;
  pitch: number;
}

/** Columns a tenth wide from −1 to +1. */
const STEPS = 10;
const COLUMNS = STEPS * 2 + 1;
/** Room for so many states in one cell of a row; more make the cell wider, never the row higher. */
const ROOM: readonly (readonly [level: number, states: number])[] = [
  [5, 4],
  [4, 4],
  [3, 4],
  [2, 4],
  [1, 6],
  [0, 60],
  [-1, 6],
  [-2, 48],
  [-3, 6],
];

const round = (n: number) => Math.round(n * 10) / 10;
const column = (alignment: number) => Math.round(alignment * STEPS);

/**
 * The plane of allegiance: votes across, from always with Ukraine to always with Russia; material help down, from the
 * highest rung to Russia to the highest to Ukraine. Its bands are the same on every day, so that dots move and it does not.
 * @param width units across, the rows' names not counted
 * @param pitch units between the middles of two dots
 * @param line units of height that a row has at least, for a name
 */
export function plane(width: number, pitch: number, line = 0): Plane {
  const step = width / (COLUMNS + 1.5);
  const across = Math.max(1, Math.floor(step / pitch));
  let top = 0;
  const rows = ROOM.map(([level, states]) => {
    const height = round(Math.max(line, (Math.ceil(states / across) + 1.5) * pitch));
    const row = { level, top: round(top), height };
    top += height;
    return row;
  });
  return {
    width,
    height: round(top),
    rows,
    across,
    pitch,
    columnOf: (alignment) =>
      round(alignment === undefined ? width - step / 2 : (column(alignment) + STEPS + 0.5) * step),
    rowOf: (level) => rows.find((row) => row.level === level)!,
  };
}

/** The level by which a state has its row: to Russia where it has any, else to Ukraine. */
export const levelOf = ({ toRussia, toUkraine }: Stand): number => toRussia || -toUkraine || 0;

/**
 * Where the n dots of a cell stand around its middle: a block about as wide as high, the last line in the middle.
 * @param across dots that stand side by side at most, unless there are more of them than so many lines hold
 */
export function block(n: number, across: number, lines = Infinity): { x: number; y: number }[] {
  const wide = Math.max(Math.min(across, Math.ceil(Math.sqrt(n))), Math.ceil(n / lines));
  const high = Math.ceil(n / wide);
  return Array.from({ length: n }, (_, i) => {
    const line = Math.floor(i / wide);
    const inLine = line === high - 1 ? n - line * wide : wide;
    return { x: (i % wide) - (inLine - 1) / 2, y: line - (high - 1) / 2 };
  });
}

/** The dots of all states on one day, in the order given; those of one cell stand in that order too. */
export function placeDots(on: Plane, stands: readonly Stand[]): PlaneDot[] {
  const cells = Map.groupBy(stands, (stand) => `${levelOf(stand)} ${on.columnOf(stand.alignment)}`);
  const dots = new Map<string, PlaneDot>();
  for (const cell of cells.values()) {
    const row = on.rowOf(levelOf(cell[0]!));
    const room = Math.floor(row.height / on.pitch);
    const places = block(cell.length, on.across, room);
    for (const [i, stand] of cell.entries()) {
      const x = round(on.columnOf(stand.alignment) + places[i]!.x * on.pitch);
      const second = stand.toRussia && stand.toUkraine ? on.rowOf(-stand.toUkraine) : undefined;
      dots.set(stand.code, {
        code: stand.code,
        x,
        y: round(row.top + row.height / 2 + places[i]!.y * on.pitch),
        other: second && { x, y: round(second.top + second.height / 2) },
      });
    }
  }
  return stands.map(({ code }) => dots.get(code)!);
}
