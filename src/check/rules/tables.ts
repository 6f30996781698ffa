import type { z } from 'zod';
import { resolution, vote, type Resolution, type Vote } from '../../schemas/resolution.ts';
import { listing, type Listing } from '../../schemas/listing.ts';
import { BALLOTS } from '../../schemas/vocabulary.ts';
import { STATES } from '../../states/states.ts';
import type { Row, Table } from '../../loaders/table.ts';
import { show, type Fault } from '../fault.ts';
import { didYouMean } from '../near.ts';
import { unknownState } from './identity.ts';

/** A row that the schema accepts, with the line it stands on. */
export type Placed<T> = T & { line: number; columnOf: Row['columnOf'] };

export interface CheckedTable<T> {
  rows: Placed<T>[];
  faults: Fault[];
}

/** Judges each row of a table by a schema; columns must be the schema's, no more and no fewer. */
export function checkTable<T extends object>(
  file: string,
  table: Table,
  schema: z.ZodObject & z.ZodType<T>,
): CheckedTable<T> {
  const columns = Object.keys(schema.shape);
  const faults: Fault[] = [];
  const header = (found: string, expected: string, mend?: string) =>
    faults.push({ file, line: 1, column: 1, field: 'header', found, expected, mend });
  for (const column of table.columns.filter((name) => !columns.includes(name)))
    header(`the column ${show(column)}`, `the columns ${columns.join(', ')}`, didYouMean(column, columns));
  for (const column of columns.filter((name) => !table.columns.includes(name))) header('nothing', `a column ${column}`);
  if (faults.length) return { rows: [], faults };

  const rows = table.rows.flatMap(({ line, cells, width, columnOf }): Placed<T>[] => {
    if (width !== columns.length) {
      faults.push({
        file,
        line,
        column: 1,
        field: 'row',
        found: `${width} cells`,
        expected: `${columns.length} cells`,
      });
      return [];
    }
    const parsed = schema.safeParse(cells);
    if (parsed.success) return [{ ...parsed.data, line, columnOf }];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0]);
      const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      faults.push({
        file,
        line,
        column: columnOf(column),
        field: column,
        found: show(cells[column]),
        expected: allowed.length ? `one of ${allowed.join(', ')}` : issue.message,
        mend: didYouMean(cells[column] ?? '', allowed),
      });
    }
    return [];
  });
  return { rows, faults };
}

const unknownCodes = (file: string, rows: readonly Placed<{ code: string }>[]): Fault[] =>
  rows.flatMap((row) => {
    const unknown = unknownState(row.code);
    return unknown ? [{ file, line: row.line, column: row.columnOf('code'), field: 'code', ...unknown }] : [];
  });

/** Each resolution has one vote of each member, and tallies that equal the UN's. */
export function checkVotes(
  votesFile: string,
  votes: readonly Placed<Vote>[],
  resolutionsFile: string,
  resolutions: readonly Placed<Resolution>[],
): Fault[] {
  const symbols = resolutions.map((item) => item.symbol);
  const strangers = votes
    .filter((row) => !symbols.includes(row.symbol))
    .map((row): Fault => ({
      file: votesFile,
      line: row.line,
      column: 1,
      field: 'symbol',
      found: show(row.symbol),
      expected: 'the symbol of a resolution of resolutions.csv',
      mend: didYouMean(row.symbol, symbols),
    }));
  const again = resolutions
    .filter((item, i) => symbols.indexOf(item.symbol) !== i)
    .map((item): Fault => ({
      file: resolutionsFile,
      line: item.line,
      column: item.columnOf('symbol'),
      field: 'symbol',
      found: show(item.symbol),
      expected: 'each resolution once',
      mend: 'delete one of the rows',
    }));
  const first = resolutions.filter((item, i) => symbols.indexOf(item.symbol) === i);
  const ofResolutions = first.flatMap((item): Fault[] => {
    const cast = votes.filter((row) => row.symbol === item.symbol);
    const twice = cast.filter((row, i) => cast.findIndex((other) => other.code === row.code) !== i);
    const missing = STATES.filter((state) => !cast.some((row) => row.code === state.code));
    const wrong = BALLOTS.filter((ballot) => cast.filter((row) => row.ballot === ballot).length !== item[ballot]);
    return [
      ...twice.map((row): Fault => ({
        file: votesFile,
        line: row.line,
        column: row.columnOf('code'),
        field: 'code',
        found: `a second vote of ${row.code} on ${item.symbol}`,
        expected: 'one vote a state',
        mend: 'delete one of them',
      })),
      ...(missing.length
        ? [
            {
              file: resolutionsFile,
              line: item.line,
              column: 1,
              field: 'votes',
              found: `${cast.length} votes`,
              expected: `${STATES.length} votes (missing: ${missing.map((state) => state.code).join(', ')})`,
              mend: 'add the missing rows to votes.csv',
            },
          ]
        : []),
      ...wrong.map((ballot): Fault => ({
        file: resolutionsFile,
        line: item.line,
        column: item.columnOf(ballot),
        field: ballot,
        found: `a tally of ${item[ballot]}`,
        expected: `the ${cast.filter((row) => row.ballot === ballot).length} votes of votes.csv`,
        mend: 'one of the two files is wrong: see the record of the UN',
      })),
    ];
  });
  return [...again, ...strangers, ...unknownCodes(votesFile, votes), ...ofResolutions];
}

/** A list names each state once, and states that exist; its sources are judged where their ids are known. */
export function checkListings(
  file: string,
  rows: readonly Placed<Listing>[],
  sourceIds: readonly string[] | undefined,
): Fault[] {
  return [
    ...unknownCodes(file, rows),
    ...rows.flatMap((row, i): Fault[] => [
      ...(rows.findIndex((other) => other.code === row.code && other.from === row.from) !== i
        ? [
            {
              file,
              line: row.line,
              column: 1,
              field: 'code',
              found: show(row.code),
              expected: 'each state once a date',
              mend: 'delete one of them',
            },
          ]
        : []),
      ...row.sources
        .filter((id) => sourceIds && !sourceIds.includes(id))
        .map((id) => ({
          file,
          line: row.line,
          column: row.columnOf('sources'),
          field: 'sources',
          found: show(id),
          expected: 'the id of a source of dataset.yaml',
          mend: didYouMean(id, sourceIds ?? []),
        })),
      ...(row.until && row.until < row.from
        ? [
            {
              file,
              line: row.line,
              column: row.columnOf('until'),
              field: 'until',
              found: show(row.until),
              expected: `a day on or after ${row.from}`,
            },
          ]
        : []),
    ]),
  ];
}

export const readResolutions = (file: string, table: Table) => checkTable<Resolution>(file, table, resolution as never);
export const readVotes = (file: string, table: Table) => checkTable<Vote>(file, table, vote as never);
export const readListings = (file: string, table: Table) => checkTable<Listing>(file, table, listing as never);
