import { z } from 'zod';
import { partialDate } from './partial-date.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** One document that was read. */
export const source = z.strictObject({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'the address at which the document was read, such as https://example.org/page',
    })
    .optional()
    .describe(
      'The address at which it was read, copied letter for letter. Left out only when it is not known; then the note says so.',
    ),
  title: z
    .string('the title of the document')
    .min(1, 'the title of the document')
    .describe('Its title, or a description in [brackets].'),
  publisher: z.string('who published it').min(1, 'who published it').describe('Who published it.'),
  author: z.string().min(1).optional().describe('Who wrote it, where the page says.'),
  published: partialDate.optional().describe('When it was published, as exactly as the page says.'),
  language: z
    .string('a language code, such as en')
    .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a BCP 47 language code, such as en')
    .describe('BCP 47 code of the language in which it was read.'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe('official, news, analysis, opinion, state-media, reference, dataset or seed (a founding article).'),
  retells: z
    .string()
    .min(1)
    .optional()
    .describe('The outlet or agency whose report this one retells. Two sources with the same origin count as one.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader should know about it: a mirror, a repost, a date inferred.'),
});
export type Source = z.infer<typeof source>;
