import { z } from 'zod';
import { entry } from './entry.ts';
import { sourceId, stateCode } from './identifier.ts';
import { partialDate } from './partial-date.ts';
import { source } from './source.ts';
import { BLOC_CODES, STANDINGS } from './vocabulary.ts';

/** One state's standing in a bloc over one span of time. */
export const membership = z.strictObject({
  code: stateCode,
  standing: z.enum(STANDINGS).describe('member, associate, partner, observer, invited or frozen.'),
  from: partialDate.optional().describe('Since when; left out when it was before 2014 and the day was not read.'),
  until: partialDate.optional().describe('Until when, if it ended.'),
  note: z.string().min(1).optional().describe('What the standing alone does not say.'),
  sources: z.array(sourceId).min(1, 'at least one source id'),
});
export type Membership = z.infer<typeof membership>;

/** What the bloc's text promises its members when one of them is attacked. */
export const promise = z.strictObject({
  text: z.string('what the text promises, in our words').min(1).describe('What the text promises, in our own words.'),
  article: z.string().min(1).optional().describe('The article that says so.'),
  mutualDefence: z.boolean('true or false').describe('Whether the text promises mutual defence.'),
  sources: z.array(sourceId).min(1, 'at least one source id'),
});

/** The front matter of content/blocs/<slug>.mdx. */
export const bloc = z.strictObject({
  code: z.enum(BLOC_CODES).describe('The short name by which the bloc is known.'),
  name: z.string('the full name').min(1, 'the full name').describe('Its full name in English.'),
  short: z.string('the short name').min(1, 'the short name').describe('The name used in running text.'),
  summary: z
    .string('what the bloc is and what it did')
    .min(40, 'one or two sentences, 40 characters or more')
    .max(320, 'one or two sentences, 320 characters at most')
    .describe('What the bloc is and what it did in the war: it opens the page.'),
  promise,
  members: z.array(membership).min(1, 'at least one member'),
  ledger: z
    .array(entry.omit({ counts: true, under: true }))
    .describe("The bloc's own acts; they weigh nothing in a state's label."),
  sources: z.record(sourceId, source),
});
export type Bloc = z.infer<typeof bloc>;
