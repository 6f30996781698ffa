import { z } from 'zod';
import { entry } from './entry.ts';
import { sourceId, stateCode } from './identifier.ts';
import { source } from './source.ts';

/** The front matter of content/countries/<slug>.mdx. */
export const profile = z.strictObject({
  code: stateCode,
  summary: z
    .string('the answer in one or two sentences')
    .min(40, 'the answer in one or two sentences, 40 characters or more')
    .max(320, 'the answer in one or two sentences, 320 characters at most')
    .describe('The answer in one or two sentences: it opens the page.'),
  ledger: z.array(entry, 'a list of entries').min(1, 'at least one entry').describe('Every dated, sourced act.'),
  sources: z
    .record(sourceId, source, 'a map of source id to source')
    .describe('Every document the profile rests on, by id.'),
});
export type Profile = z.infer<typeof profile>;
