import { readdirSync, readFileSync } from 'node:fs';
import { readBloc, readProfile } from '../check/profile-file.ts';
import { readListings, readResolutions, readVotes } from '../check/rules/tables.ts';
import { joinRecords, type StateRecord } from '../domain/record.ts';
import { parseTable } from '../loaders/table.ts';
import { STATES } from '../states/states.ts';

const mdx = (folder: string) =>
  readdirSync(folder).map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const table = (file: string) => parseTable(readFileSync(`content/datasets/${file}`, 'utf8'));

/** The records of all states from the files of content/, without Astro. */
export function readRecords(): StateRecord[] {
  return joinRecords(STATES, {
    profiles: mdx('content/countries').flatMap(({ file, text }) => readProfile(file, text).data ?? []),
    blocs: mdx('content/blocs').flatMap(({ file, text }) => readBloc(file, text).data ?? []),
    resolutions: readResolutions('resolutions.csv', table('un-votes/resolutions.csv')).rows,
    votes: readVotes('votes.csv', table('un-votes/votes.csv')).rows,
    listings: readListings('listings.csv', table('sanctions/listings.csv')).rows,
  });
}
