import { address } from '../addresses.ts';
import type { Assessment } from '../domain/assess.ts';
import { holds, membersOn, type BlocRecord } from '../domain/bloc-record.ts';
import type { JudgedClaim } from '../domain/claims.ts';
import type { LedgerEntry, StateRecord } from '../domain/record.ts';
import { shortSymbol } from '../domain/roll-call.ts';
import { events, type Event } from '../domain/timeline.ts';
import type { Resolution } from '../schemas/resolution.ts';
import type { VoteText } from '../schemas/vote-text.ts';
import type { State } from '../states/states.ts';
import { messages } from '../strings/messages.ts';
import { ofPlaces } from './of-places.ts';
import { line, namesOf, ofAccount, sentences, yearOf, type Choices, type SearchRecord } from './search-record.ts';
import type { Section } from './sections.ts';

interface Country {
  record: StateRecord;
  assessment: Assessment;
}
/** The sections of the accounts that are written, by the address of their page. */
type Accounts = ReadonlyMap<string, Section[]>;
type Vote = Resolution & { slug: string; text: VoteText };

/** All that can be found. */
export interface Searchable {
  evidenceDate: string;
  countries: Country[];
  blocs: BlocRecord[];
  /** Oldest first. */
  resolutions: Vote[];
  articles: { short: string; claims: JudgedClaim[] }[];
  accounts?: Accounts;
}

/** By what the results of a state's page can be chosen. */
const choicesOf = ({ record, assessment }: Country) =>
  ({ state: [record.state.slug], label: [assessment.label ?? 'none'] }) satisfies Choices;

function ofCountry(country: Country, accounts: Accounts): SearchRecord[] {
  const { state, profile, memberships } = country.record;
  const choices = choicesOf(country);
  const url = address.country(state.slug);
  const [label] = choices.label;
  const blocs = [
    ...new Set(memberships.filter((place) => holds(place, country.assessment.day)).map(({ short }) => short)),
  ];
  return [
    {
      url,
      content: sentences(
        profile?.summary,
        line(messages.country.label, label === 'none' ? messages.noLabel.name : messages.labels[label].name),
        blocs.length > 0 && line(messages.country.memberships, messages.list(blocs)),
      ),
      meta: {
        title: state.name,
        names: [namesOf(state), messages.subregions[state.subregion], messages.regions[state.region]].join(', '),
      },
      filters: { type: ['country'], ...choices },
    },
    ...ofAccount(accounts.get(url) ?? [], url, state.name, namesOf(state), choices),
  ];
}

function ofBloc(bloc: BlocRecord, day: string, accounts: Accounts): SearchRecord[] {
  const url = address.bloc(bloc.slug);
  const members = membersOn(bloc, day).map(({ state }) => state.name);
  return [
    {
      url,
      content: sentences(bloc.summary, bloc.promise.text, line(messages.bloc.members, messages.list(members))),
      meta: { title: bloc.short, names: [bloc.name, bloc.code].join(', ') },
      filters: { type: ['bloc'] },
    },
    ...ofAccount(accounts.get(url) ?? [], url, bloc.short, bloc.name),
  ];
}

/** What a ledger says of one act. */
function entryText({ text, claimant, denial, quote }: LedgerEntry): string {
  return sentences(
    text,
    claimant && line(messages.country.claimant, claimant),
    denial && line(messages.country.denial, denial),
    quote && messages.search.quote(quote.text, quote.speaker, quote.role),
  );
}

function ofEntry({ entry, of }: Event, country: Country | undefined): SearchRecord {
  return {
    url: country ? address.entry(of.slug, entry.id) : `${address.bloc(of.slug)}#${entry.id}`,
    content: entryText(entry),
    meta: {
      title: messages.search.entryTitle(of.name, messages.kinds[entry.kind], entry.date),
      states: country ? namesOf(country.record.state) : of.name,
    },
    filters: {
      type: ['entry'],
      kind: [entry.kind],
      status: [entry.status],
      year: yearOf(entry.date),
      ...(country && choicesOf(country)),
    },
  };
}

function ofVote({ symbol, slug, date, title, text, ...tally }: Vote): SearchRecord {
  return {
    url: address.vote(slug),
    content: sentences(
      text.demanded,
      messages.votes.description(symbol, date, title),
      messages.votes.tally(tally),
      ...(text.remarks ?? []).map((remark) => remark.text),
    ),
    meta: { title: messages.votes.title(shortSymbol(symbol), text.short) },
    filters: { type: ['vote'], year: yearOf(date) },
  };
}

function ofClaim(claim: JudgedClaim, article: string, about: readonly State[]): SearchRecord {
  const when = claim.about ?? claim.made;
  const verdict = claim.judged ? messages.verdicts[claim.judged].name : messages.claims.opinion;
  return {
    url: address.claim(claim.id),
    content: sentences(claim.claim, claim.attributed && messages.claims.attributed(claim.attributed), claim.why),
    meta: {
      title: messages.search.claimTitle(article, verdict),
      ...(about.length > 0 && { states: about.map(namesOf).join(', ') }),
    },
    filters: {
      type: ['claim'],
      ...(about.length > 0 && { state: about.map(({ slug }) => slug) }),
      ...(when && { year: yearOf(when) }),
    },
  };
}

/**
 * Every result that the search can give. Their order is that of a search without words: pages, then entries, newest
 * first, then votes, newest first, then claims. Struck entries are left out.
 */
export function searchRecords({
  evidenceDate,
  countries,
  blocs,
  resolutions,
  articles,
  accounts = new Map(),
}: Searchable): SearchRecord[] {
  const bySlug = new Map(countries.map((country) => [country.record.state.slug, country]));
  const stateOf = new Map(countries.map(({ record: { state } }) => [state.code, state]));
  const records = countries.map(({ record }) => record);
  return [
    ...ofPlaces(),
    ...countries.flatMap((country) => ofCountry(country, accounts)),
    ...blocs.flatMap((bloc) => ofBloc(bloc, evidenceDate, accounts)),
    ...events(records, blocs).map((event) =>
      ofEntry(event, event.of.kind === 'country' ? bySlug.get(event.of.slug) : undefined),
    ),
    ...resolutions.map(ofVote).reverse(),
    ...articles.flatMap(({ short, claims }) =>
      claims.map((claim) => {
        const about = (claim.states ?? []).flatMap((code) => stateOf.get(code) ?? []);
        return ofClaim(claim, short, about);
      }),
    ),
  ];
}
