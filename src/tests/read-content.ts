import { readdirSync, readFileSync } from 'node:fs';
import { readBloc, readProfile } from '../check/profile-file.ts';
import { readListings, readResolutions, readVotes } from '../check/rules/tables.ts';
import { evidenceDate, joinRecords, type Content, type StateRecord } from '../domain/record.ts';
import { parseTable } from '../loaders/table.ts';
import { STATES } from '../states/states.ts';

const mdx = (folder: string) =>
  readdirSync(folder).map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const table = (file: string) => parseTable(readFileSync(`content/datasets/${file}`, 'utf8'));

/** The records of all states from the files of content/, without Astro, and the day to which they reach. */
export function readRecords(): { records: StateRecord[]; day: string } {
  const content: Content = {
    profiles: mdx('content/countries').flatMap(({ file, text }) => readProfile(file, text).data ?? []),
    blocs: mdx('content/blocs').flatMap(({ file, text }) => readBloc(file, text).data ?? []),
    resolutions: readResolutions('resolutions.csv', table('un-votes/resolutions.csv')).rows,
    votes: readVotes('votes.csv', table('un-votes/votes.csv')).rows,
    listingSources: {},
    listings: readListings('listings.csv', table('sanctions/listings.csv')).rows,
  };
  return { records: joinRecords(STATES, content), day: evidenceDate(content) };
}
