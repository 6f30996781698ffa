import { z } from 'zod';
import { sourceId, stateCode } from './identifier.ts';
import { resolution } from './resolution.ts';
import { source } from './source.ts';

const cited = z.array(sourceId);

/** What one resolution demanded, and what was said of the votes on it. */
export const voteText = z.strictObject({
  symbol: resolution.shape.symbol,
  short: z.string().min(1).describe('A name of a few words, for tables.'),
  demanded: z.string().min(1).describe('What the text demanded, in our own words.'),
  sources: cited,
  remarks: z
    .array(z.strictObject({ states: z.array(stateCode), text: z.string().min(1), sources: cited.min(1) }))
    .optional()
    .describe('Votes later called mistakes, amendments, why a state did not vote.'),
});
export type VoteText = z.infer<typeof voteText>;

/** content/datasets/un-votes/texts.yaml */
export const voteTexts = z.strictObject({
  resolutions: z.array(voteText),
  february2026: z
    .strictObject({ text: z.string().min(1), sources: cited.min(1) })
    .describe('What is known of the resolution of 24 February 2026, for which no roll call was found.'),
  sources: z.record(sourceId, source),
});
export type VoteTexts = z.infer<typeof voteTexts>;
