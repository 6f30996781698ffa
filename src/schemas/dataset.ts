import { z } from 'zod';
import { sourceId } from './identifier.ts';
import { source } from './source.ts';

/** dataset.yaml beside the rows: where they come from and what must hold of them. */
export const dataset = z.strictObject({
  title: z.string().min(1),
  origin: z.string().min(1).describe('Who published the data and how they came here.'),
  rights: z.string().min(1).describe('On what terms they may be used.'),
  rows: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }).describe('Least and most rows that make sense.'),
  sources: z.record(sourceId, source),
});
export type Dataset = z.infer<typeof dataset>;
