import { z } from 'zod';
import { stateCode } from './identifier.ts';
import { BALLOTS } from './vocabulary.ts';

const count = z
  .string()
  .regex(/^\d{1,3}$/, 'a whole number')
  .transform(Number);

/** One General Assembly resolution and its official tally. */
export const resolution = z.strictObject({
  symbol: z
    .string()
    .regex(/^A\/RES\/(ES-)?\d+\/\d+$/, 'a UN symbol, such as A/RES/ES-11/1')
    .describe('UN document symbol.'),
  date: z.iso.date('a day, such as 2022-03-02').describe('Day of adoption.'),
  title: z.string().min(1),
  yes: count,
  no: count,
  abstain: count,
  'not-voting': count,
  record: z.url({ protocol: /^https?$/, error: "the address of the UN's record" }),
});
export type Resolution = z.infer<typeof resolution>;

/** One member's recorded vote on one resolution. */
export const vote = z.strictObject({
  symbol: resolution.shape.symbol,
  code: stateCode,
  ballot: z.enum(BALLOTS).describe('yes, no, abstain or not-voting (absent, silent or without a vote).'),
});
export type Vote = z.infer<typeof vote>;
