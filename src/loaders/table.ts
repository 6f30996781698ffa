import { csvParseRows } from 'd3';

/** One row of a table, with the place of each cell in its file. */
export interface Row {
  /** 1 is the header's line. */
  line: number;
  cells: Record<string, string>;
  /** How many cells the row really has. */
  width: number;
  /** The character column at which a cell begins. */
  columnOf(name: string): number;
}

export interface Table {
  columns: string[];
  rows: Row[];
}

/** The character columns, from 1, at which the cells of a raw line begin. */
function cellStarts(line: string): number[] {
  const starts = [1];
  let quoted = false;
  for (const [i, character] of [...line].entries()) {
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) starts.push(i + 2);
  }
  return starts;
}

/** Reads comma-separated text whose first line names the columns. Cells never hold a line break here. */
export function parseTable(text: string): Table {
  const lines = text.split('\n');
  const [columns = [], ...rows] = csvParseRows(text);
  return {
    columns,
    rows: rows.map((cells, i) => ({
      line: i + 2,
      width: cells.length,
      cells: Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ''])),
      columnOf: (name) => cellStarts(lines[i + 1] ?? '')[columns.indexOf(name)] ?? 1,
    })),
  };
}
