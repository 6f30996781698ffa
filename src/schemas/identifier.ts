import { z } from 'zod';

/** Lower-case words joined by hyphens: what an address may hold. */
const WORDS = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const entryId = z
  .string('words and a year joined by hyphens, such as launchpad-2022')
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*-(19|20)\d\d$/,
    'lower-case words joined by hyphens and closed by a year, such as launchpad-2022',
  )
  .describe('The permalink of the entry on its page. It never changes.');

export const sourceId = z
  .string('words joined by hyphens, such as reuters-2022-09-26-referendums')
  .regex(WORDS, 'lower-case words joined by hyphens, such as reuters-2022-09-26-referendums')
  .describe('The name by which entries and prose cite the source.');

/** ISO 3166-1 alpha-3. That the state exists is a rule of the content check, which can suggest the near one. */
export const stateCode = z
  .string('an ISO 3166-1 alpha-3 code, such as KAZ')
  .regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code of a UN member in capitals, such as KAZ')
  .describe('ISO 3166-1 alpha-3 code of a UN member.');
