import { z } from 'zod';
import { entryId, sourceId, stateCode } from './identifier.ts';
import { partialDate } from './partial-date.ts';
import { HEADINGS, KINDS, STATUSES, TIES, WEIGHTS } from './vocabulary.ts';

const QUOTE_WORDS = 30;

const words = (text: string) => text.trim().split(/\s+/).length;

/** A figure keeps its range, its unit and whose it is. */
export const figure = z
  .strictObject({
    value: z.number('a number').optional().describe('The figure, where one is given.'),
    low: z.number('a number').optional().describe('The low end of the range.'),
    high: z.number('a number').optional().describe('The high end of the range.'),
    unit: z.string('what is counted').min(1, 'what is counted').describe('What is counted, and whose count it is.'),
  })
  .refine((f) => f.value !== undefined || (f.low !== undefined && f.high !== undefined), {
    error: 'a value, or both low and high',
  })
  .refine((f) => f.low === undefined || f.high === undefined || f.low <= f.high, {
    error: 'low must not be above high',
    path: ['low'],
  });

/** The exact words of an official. */
export const quote = z.strictObject({
  text: z
    .string('the exact words')
    .min(1, 'the exact words')
    .refine((text) => words(text) <= QUOTE_WORDS, {
      error: (issue) => `at most ${QUOTE_WORDS} words (this has ${words(String(issue.input))}); shorten the quotation`,
    })
    .describe('The exact words, 30 at most.'),
  speaker: z.string('who said it').min(1, 'who said it').describe('Who said it.'),
  role: z.string('the office held').min(1, 'the office held').describe('The office held on that day.'),
  date: partialDate.optional().describe("When it was said, if not on the entry's date."),
});

/** One dated, sourced act of a state. Rules across fields are in the content check. */
export const entry = z.strictObject({
  id: entryId,
  date: partialDate.describe('When it happened or began: a day, a month or a year, in quotes.'),
  last: partialDate.optional().describe('When a repeated act was last recorded; its 36 months run from then.'),
  ends: partialDate.optional().describe('When it ended, if it did.'),
  kind: z.enum(KINDS).describe('What sort of act it is.'),
  tie: z.enum(TIES).describe("What the act did to the state's tie with Moscow."),
  counts: z.enum(WEIGHTS).optional().describe('The rung it gives in the assessment. Left out for context.'),
  status: z.enum(STATUSES).describe('How sure it is.'),
  under: z
    .enum(HEADINGS)
    .optional()
    .describe('The heading of the summary it stands under: gave, refused, got or ukraine.'),
  text: z
    .string('one or two plain sentences')
    .min(1, 'one or two plain sentences')
    .describe('What happened, in one or two plain sentences.'),
  claimant: z.string().min(1).optional().describe('Who says so; needed when the status is claimed.'),
  denial: z.string().min(1).optional().describe('Who denies it and how; needed when disputed or established.'),
  reason: z.string().min(1).optional().describe('Why a published entry was withdrawn; needed when struck.'),
  actor: stateCode.optional().describe('The state that acted, when it is not the one whose page this is.'),
  figure: figure.optional(),
  quote: quote.optional(),
  sources: z
    .array(sourceId, 'a list of source ids')
    .min(1, 'at least one source id')
    .describe('The ids of its sources.'),
});
export type Entry = z.infer<typeof entry>;
