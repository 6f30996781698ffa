import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { parseTable } from '../loaders/table.ts';
import { listing } from '../schemas/listing.ts';
import { resolution, vote } from '../schemas/resolution.ts';

/** The real tables of content/datasets, parsed as the site parses them. */

const rows = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] =>
  parseTable(readFileSync(new URL(`../../content/datasets/${file}`, import.meta.url), 'utf8')).rows.map(({ cells }) =>
    schema.parse(cells),
  );

export const readResolutions = () => rows('un-votes/resolutions.csv', resolution);
export const readVotes = () => rows('un-votes/votes.csv', vote);
export const readListings = () => rows('sanctions/listings.csv', listing);
