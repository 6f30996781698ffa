import { z } from 'zod';
import { stateCode } from './identifier.ts';
import { partialDate } from './partial-date.ts';
import { resolution } from './resolution.ts';
import { source } from './source.ts';
import { BALLOTS, BLOC_CODES } from './vocabulary.ts';

export const CLAIM_TYPES = ['thesis', 'fact', 'figure', 'prediction', 'characterisation'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export const VERDICTS = ['held', 'overtaken', 'disputed', 'wrong', 'unverifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

const day = z.iso.date("a day in quotes, such as '2022-12-05'");
const states = z.array(stateCode).min(1, 'at least one state');
const not = z.boolean().optional().describe('Turns the test round.');

/** A test that the data decide: all of a claim's tests true gives held, else wrong. */
export const test = z.union(
  [
    z.strictObject({ vote: z.strictObject({ symbol: resolution.shape.symbol, states, ballot: z.enum(BALLOTS) }), not }),
    z.strictObject({
      tally: z.strictObject({ symbol: resolution.shape.symbol, ballot: z.enum(BALLOTS), n: z.int() }),
      not,
    }),
    z.strictObject({ member: z.strictObject({ bloc: z.enum(BLOC_CODES), states, day }), not }),
    z.strictObject({ sanctions: z.strictObject({ states, day }), not }),
  ],
  { error: 'vote, tally, member or sanctions, each with its fields' },
);
export type Test = z.infer<typeof test>;

/** One claim of a founding article, and what the record says of it. */
export const claim = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe('Its permalink on /claims/.'),
  type: z.enum(CLAIM_TYPES),
  claim: z.string().min(1).describe('What the article says, in our words.'),
  states: z.array(stateCode).optional().describe('The states it is about.'),
  blocs: z.array(z.string().min(1)).optional().describe('The blocs it is about.'),
  made: partialDate.optional().describe('When it was said.'),
  about: partialDate.optional().describe('What time it is about.'),
  attributed: z.string().min(1).optional().describe('Whom the article quotes for it.'),
  verdict: z.enum(VERDICTS).optional().describe('What the record says; left out where test decides, and on opinion.'),
  test: z.array(test).min(1).optional().describe('Tests by which the data decide.'),
  why: z.string().min(1).optional().describe('Why, in one or two sentences.'),
  entries: z
    .array(z.string().regex(/^(blocs\/)?[a-z-]+#[a-z0-9-]+$/, 'page#entry-id, such as kazakhstan#quasi-states-2022'))
    .optional()
    .describe('The entries that the verdict rests on, as page#entry-id.'),
  sources: z
    .array(z.string().regex(/^[a-z-]+:[a-z0-9-]+$/, 'page:source-id, such as csto:odkb-basic-facts'))
    .optional()
    .describe('Sources it rests on where no entry covers it, as page:source-id.'),
});
export type Claim = z.infer<typeof claim>;

/** content/claims/<slug>.yaml: one founding article, tested. */
export const article = z.strictObject({
  source: z.string().regex(/^seed-[a-z0-9-]+$/, "the article's source id, such as seed-turning-backs"),
  document: source.describe('The article itself.'),
  short: z.string().min(1).describe('How the article is named in tables: author or publisher.'),
  summary: z.string().min(40).describe('What it argues, and how its claims came out.'),
  claims: z.array(claim).min(1),
});
export type Article = z.infer<typeof article>;
