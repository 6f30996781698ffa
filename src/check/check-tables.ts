import { parseTable } from '../loaders/table.ts';
import { dataset } from '../schemas/dataset.ts';
import type { ContentFiles } from './content-files.ts';
import { show, type Fault } from './fault.ts';
import { TABLES } from './folders.ts';
import { faultsFromZod } from './from-zod.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import type { Loose } from './profile-file.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkAddressesKnown, checkSourcesUsed, type SourcedFile } from './rules/sources.ts';
import { checkListings, checkVotes, readListings, readResolutions, readVotes, type Placed } from './rules/tables.ts';

/** Judges dataset.yaml beside a table of so many rows. */
function checkDataset(file: string, text: string, rows: number, today: string): { page: SourcedFile; faults: Fault[] } {
  const yaml = parseLocatedYaml(text, file);
  const page = { file, yaml, loose: (yaml.data ?? {}) as Loose<{ sources: Record<string, unknown> }> };
  if (yaml.faults.length) return { page, faults: yaml.faults };
  const parsed = dataset.safeParse(yaml.data);
  const faults = parsed.success ? [] : faultsFromZod(parsed.error, dataset, yaml, file);
  const bounds = parsed.data?.rows;
  if (bounds && (rows < bounds.min || rows > bounds.max))
    faults.push({
      file,
      ...yaml.at(['rows']),
      field: 'rows',
      found: `${rows} rows`,
      expected: `${bounds.min} to ${bounds.max} rows`,
    });
  return { page, faults: [...faults, ...checkNoFuture(page as never, today), ...checkAddressesKnown(page)] };
}

/** The record holds what happened: no row is dated after today. */
function checkRowDates<T>(
  file: string,
  rows: readonly Placed<T>[],
  columns: readonly (keyof T & string)[],
  today: string,
): Fault[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = row[column];
      return typeof value !== 'string' || value <= today
        ? []
        : [
            {
              file,
              line: row.line,
              column: row.columnOf(column),
              field: column,
              found: show(value),
              expected: `a date that has come (it is ${today})`,
            },
          ];
    }),
  );
}

/** Judges all tables and their descriptions; gives the descriptions too, whose sources other files may share, and the resolutions' symbols where all are sound. */
export function checkTables(
  files: ContentFiles,
  today: string,
): { pages: SourcedFile[]; symbols: string[] | undefined; faults: Fault[] } {
  const tables = {
    resolutions: parseTable(files.read(TABLES.resolutions)),
    votes: parseTable(files.read(TABLES.votes)),
    listings: parseTable(files.read(TABLES.listings)),
  };
  const resolutions = readResolutions(TABLES.resolutions, tables.resolutions);
  const votes = readVotes(TABLES.votes, tables.votes);
  const listings = readListings(TABLES.listings, tables.listings);
  const unVotes = checkDataset(TABLES.unVotes, files.read(TABLES.unVotes), tables.votes.rows.length, today);
  const sanctions = checkDataset(TABLES.sanctions, files.read(TABLES.sanctions), tables.listings.rows.length, today);
  const described = sanctions.page.yaml.faults.length === 0;
  // Sums over rows that were refused would only repeat those faults.
  const whole = votes.faults.length + resolutions.faults.length === 0;
  const sound = listings.faults.length === 0;
  return {
    pages: [unVotes.page, sanctions.page],
    // Rows that were refused would only make what names them look wrong.
    symbols: resolutions.faults.length ? undefined : resolutions.rows.map((row) => row.symbol),
    faults: [
      ...resolutions.faults,
      ...votes.faults,
      ...listings.faults,
      ...unVotes.faults,
      ...sanctions.faults,
      ...(whole ? checkVotes(TABLES.votes, votes.rows, TABLES.resolutions, resolutions.rows) : []),
      ...checkListings(
        TABLES.listings,
        listings.rows,
        described ? Object.keys((sanctions.page.loose.sources as object) ?? {}) : undefined,
      ),
      ...(described && sound
        ? checkSourcesUsed(sanctions.page, new Set(listings.rows.flatMap((row) => row.sources)))
        : []),
      ...checkRowDates(TABLES.resolutions, resolutions.rows, ['date'], today),
      ...checkRowDates(TABLES.listings, listings.rows, ['from', 'until'], today),
    ],
  };
}
