import { getCollection, getEntry, render } from 'astro:content';
import { assess, type Assessment } from './domain/assess.ts';
import { evidenceDate } from './domain/changes.ts';
import { joinRecords, type Content, type StateRecord } from './domain/record.ts';
import type { Resolution } from './schemas/resolution.ts';
import { STATES } from './states/states.ts';

/** A state with its record and its assessment on the evidence date. */
export interface Country {
  record: StateRecord;
  assessment: Assessment;
}

export interface Site {
  /** The newest day that the evidence reaches: 'today' on every page. */
  evidenceDate: string;
  countries: Country[];
  resolutions: Resolution[];
}

/** What an entry of a collection holds. */
const data = <T>(entry: { data: T }): T => entry.data;

/** The only query: everything the pages need, joined and assessed. */
async function loadSite(): Promise<Site> {
  const content: Content = {
    profiles: (await getCollection('countries')).map(data),
    blocs: (await getCollection('blocs')).map(data),
    resolutions: (await getCollection('resolutions')).map(data),
    votes: (await getCollection('votes')).map(data),
    listings: (await getCollection('sanctions')).map(data),
  };
  const records = joinRecords(STATES, content);
  const day = evidenceDate(records);
  return {
    evidenceDate: day,
    countries: records.map((record) => ({ record, assessment: assess(record, day) })),
    resolutions: content.resolutions,
  };
}

let loaded: Promise<Site> | undefined;

/** The site's data; read once a build, and anew for each page in dev, where content changes. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite();
  return (loaded ??= loadSite());
}

/** The component that renders a profile's prose, where one is written. */
export async function getProse(slug: string) {
  const entry = await getEntry('countries', slug);
  return entry && (await render(entry)).Content;
}
