import { getCollection, getEntry, render } from 'astro:content';
import { assess, type Assessment } from './domain/assess.ts';
import { joinBlocs, type BlocRecord } from './domain/bloc-record.ts';
import { judgeClaim, type JudgedClaim } from './domain/claims.ts';
import { PARTIES } from './domain/method.ts';
import { evidenceDate, joinRecords, type Content, type StateRecord } from './domain/record.ts';
import { resolutionSlug } from './domain/roll-call.ts';
import type { Article } from './schemas/claim.ts';
import type { Resolution } from './schemas/resolution.ts';
import type { VoteText, VoteTexts } from './schemas/vote-text.ts';
import { statesIn } from './states/states.ts';
import { messages } from './strings/messages.ts';

/** A state with its record and its assessment on the evidence date. */
export interface Country {
  record: StateRecord;
  assessment: Assessment;
}

/** A resolution with what is told of it. */
export interface ResolutionRecord extends Resolution {
  slug: string;
  divides: boolean;
  text: VoteText;
}

/** A founding article with its claims judged. */
export interface TestedArticle extends Omit<Article, 'claims'> {
  claims: JudgedClaim[];
}

export interface Site {
  /** The newest day that the evidence reaches: 'today' on every page. */
  evidenceDate: string;
  countries: Country[];
  /** Russia, with which every voting record is compared. */
  russia: Country;
  blocs: BlocRecord[];
  /** Oldest first. */
  resolutions: ResolutionRecord[];
  voteTexts: VoteTexts;
  /** By date of publication. */
  articles: TestedArticle[];
}

/** What an entry of a collection holds. */
const data = <T>(entry: { data: T }): T => entry.data;

/** The only query: everything the pages need, joined and assessed. */
async function loadSite(): Promise<Site> {
  const sanctions = (await getCollection('datasets')).find(({ id }) => id.startsWith('sanctions'));
  const content: Content = {
    profiles: (await getCollection('countries')).map(data),
    blocs: (await getCollection('blocs')).map(data).map((bloc) => ({ ...bloc, short: messages.blocs[bloc.code] })),
    resolutions: (await getCollection('resolutions')).map(data),
    votes: (await getCollection('votes')).map(data),
    listings: (await getCollection('sanctions')).map(data),
    listingSources: sanctions?.data.sources ?? {},
  };
  const [voteTexts] = (await getCollection('voteTexts')).map(data);
  if (!voteTexts) throw new Error('content/datasets/un-votes/texts.yaml is missing');

  const records = joinRecords(statesIn(messages), content);
  const blocs = joinBlocs(content.blocs, records);
  const day = evidenceDate(content);
  const countries = records.map((record) => ({ record, assessment: assess(record, day) }));
  const russia = countries.find(({ record }) => record.state.code === PARTIES[0])!;
  const texts = new Map(voteTexts.resolutions.map((text) => [text.symbol, text]));
  const bySymbol = new Map(content.resolutions.map((resolution) => [resolution.symbol, resolution]));
  return {
    evidenceDate: day,
    countries,
    russia,
    blocs: blocs.sort((a, b) => messages.inOrder(a.short, b.short)),
    // A record's votes stand in the order of the resolutions.
    resolutions: russia.record.votes.map(({ symbol, divides }) => ({
      ...bySymbol.get(symbol)!,
      slug: resolutionSlug(symbol),
      divides,
      text: texts.get(symbol)!,
    })),
    voteTexts,
    articles: (await getCollection('claims'))
      .map(data)
      .map((article) => ({ ...article, claims: article.claims.map((claim) => judgeClaim(claim, { records, blocs })) }))
      .sort((a, b) => ((a.document.published ?? '') < (b.document.published ?? '') ? -1 : 1)),
  };
}

let loaded: Promise<Site> | undefined;

/** The site's data; read once a build, and anew for each page in dev, where content changes. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite();
  return (loaded ??= loadSite());
}

/** The component that renders the prose of a country's or a bloc's page, where one is written. */
export async function getProse(collection: 'countries' | 'blocs', slug: string) {
  const entry = await getEntry(collection, slug);
  return entry && (await render(entry)).Content;
}

/** The prose of a country's or a bloc's page as it was written; empty where none is. */
export async function getProseText(collection: 'countries' | 'blocs', slug: string): Promise<string> {
  return (await getEntry(collection, slug))?.body ?? '';
}
