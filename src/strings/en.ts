import {
  ALIGNMENT_STEP,
  DRIFT_MONTHS,
  DRIFT_STEP,
  INDEPENDENT_SOURCES,
  WINDOW_MONTHS,
  type DriftId,
  type LabelId,
  type LadderId,
} from '../domain/method.ts';
import type {
  Ballot,
  BlocCode,
  Heading,
  Kind,
  SourceKind,
  Standing,
  Status,
  Tie,
  Weight,
} from '../schemas/vocabulary.ts';

/** Every word that a reader sees and that is not content. Pages and components hold none of their own. */

const LANGUAGE = 'en';
const REGION = 'en-GB';

const list = new Intl.ListFormat(REGION, { type: 'conjunction' });
const whole = new Intl.NumberFormat(REGION);
const signed = new Intl.NumberFormat(REGION, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const languageNames = new Intl.DisplayNames(REGION, { type: 'language' });
const dateStyles = {
  4: new Intl.DateTimeFormat(REGION, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(REGION, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(REGION, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** A day, month or year in words, as exact as it is known: '24 February 2022', 'February 2022', '2022'. */
const date = (text: string): string => dateStyles[text.length as keyof typeof dateStyles].format(new Date(text));

/** 'one state', '4 states'. */
const count = (n: number, one: string, many: string): string => `${whole.format(n)} ${n === 1 ? one : many}`;

const labels: Record<LabelId, { name: string; means: string; inCount: (n: number) => string }> = {
  fights: {
    name: 'Fights for Russia',
    means: 'Its own forces fight.',
    inCount: (n) => (n === 1 ? '1 fights for Russia' : `${n} fight for Russia`),
  },
  territory: {
    name: 'Lends its territory',
    means:
      'Its soil, waters or airspace is used for attacks on Ukraine, or Russian strike weapons are based there during the war.',
    inCount: (n) => (n === 1 ? '1 lends it territory' : `${n} lend it territory`),
  },
  arms: {
    name: 'Arms Russia',
    means: 'It supplied weapons, ammunition or drones.',
    inCount: (n) => (n === 1 ? '1 arms it' : `${n} arm it`),
  },
  sanctions: {
    name: 'Sanctions Russia',
    means: 'It has sanctions on Russia in force.',
    inCount: (n) => (n === 1 ? '1 sanctions it' : `${n} sanction it`),
  },
  both: {
    name: 'Helps both sides',
    means: 'It stands on both ladders.',
    inCount: (n) => (n === 1 ? '1 helps both sides' : `${n} help both sides`),
  },
  parts: {
    name: 'Supplies parts',
    means: 'It supplied dual-use goods, components or vehicles from its own industry.',
    inCount: (n) => (n === 1 ? '1 supplies it with parts' : `${n} supply it with parts`),
  },
  'votes-russia': {
    name: 'Votes with Russia',
    means: `Its alignment is ${signed.format(ALIGNMENT_STEP)} or more, or it recognises an annexation.`,
    inCount: (n) => (n === 1 ? '1 votes with Russia' : `${n} vote with Russia`),
  },
  'votes-ukraine': {
    name: 'Votes with Ukraine',
    means: `Its alignment is ${signed.format(-ALIGNMENT_STEP)} or less.`,
    inCount: (n) => (n === 1 ? '1 votes with Ukraine' : `${n} vote with Ukraine`),
  },
  out: { name: 'Stays out', means: 'None of the above.', inCount: (n) => (n === 1 ? '1 stays out' : `${n} stay out`) },
};

const weights: Record<Weight, { name: string; means: string }> = {
  troops: { name: 'Troops', means: 'its own forces fight' },
  territory: {
    name: 'Territory',
    means:
      'its soil, waters or airspace used for attacks on Ukraine, or Russian strike weapons based there during the war',
  },
  arms: { name: 'Arms', means: 'weapons, ammunition, drones' },
  parts: { name: 'Parts', means: 'dual-use goods, components, vehicles from its own industry' },
  lifeline: {
    name: 'Lifeline',
    means: 'energy, trade, finance or transit on a scale that replaces what sanctions cut off',
  },
  'arms-to-ukraine': { name: 'Arms to Ukraine', means: 'weapons, ammunition, drones' },
  sanctions: { name: 'Sanctions', means: 'it sanctions Russia' },
  'aid-to-ukraine': { name: 'Aid to Ukraine', means: 'humanitarian, financial or energy aid from the state' },
  recognition: { name: 'Recognition', means: 'it recognises an annexation of Ukrainian territory' },
};

const statuses: Record<Status, { name: string; means: string }> = {
  confirmed: { name: 'Confirmed', means: 'an official record, the actor itself, or undisputed' },
  established: {
    name: 'Established',
    means: 'denied by the actor, but attested by two independent authorities or by physical evidence',
  },
  reported: { name: 'Reported', means: 'credible reporting that the actor has not confirmed' },
  claimed: { name: 'Claimed', means: 'one party says so, and is named' },
  disputed: { name: 'Disputed', means: 'someone denies it, and the denial is given' },
  struck: { name: 'Struck', means: 'withdrawn, with a reason' },
};

const drifts: Record<DriftId, string> = { closer: 'Closer', steady: 'Steady', away: 'Away' };

const ballots: Record<Ballot, { name: string; short: string; means: string }> = {
  yes: { name: 'Yes', short: 'Y', means: 'voted for the resolution' },
  no: { name: 'No', short: 'N', means: 'voted against it' },
  abstain: { name: 'Abstained', short: 'A', means: 'cast an abstention' },
  'not-voting': { name: 'Did not vote', short: '–', means: 'no vote recorded: absent, silent, or without a vote' },
};

export const en = {
  language: LANGUAGE,
  date,
  list: (items: readonly string[]) => list.format(items),
  number: (n: number) => whole.format(n),
  tableOf: (name: string) => `Table: ${name}`,
  alignment: (value: number | undefined) => (value === undefined ? 'no votes' : signed.format(value).replace('-', '−')),
  languageName: (code: string) => languageNames.of(code) ?? code,

  site: {
    name: 'Who Stands With Moscow?',
    tagline: "What every UN member gave to Russia's war on Ukraine, what it refused, and how we know.",
    skip: 'Skip to content',
    nav: 'Main',
    asOf: (day: string) => `Evidence to ${date(day)}`,
    footer: 'A label is a fact, not an opinion: it follows from dated, sourced entries by a published method.',
    noTracking: 'This site sets no cookie and asks nothing of any other host.',
  },
  nav: { home: 'Map', countries: 'Countries', method: 'Method', data: 'Data (JSON)' },

  labels,
  noLabel: { name: 'Party to the war', means: 'Russia and Ukraine are the parties and get no label.' },
  territory: { name: 'Not a UN member', means: 'Drawn, but without a label.' },
  contestedMark: { name: 'Contested', means: 'Evidence that would give a higher rung is claimed or disputed.' },
  weights,
  ladders: { toRussia: "To Russia's war", toUkraine: 'To Ukraine' } satisfies Record<LadderId, string>,
  nothing: 'Nothing on record',
  drifts,
  statuses,
  ballots,
  ties: { toward: 'Toward Moscow', away: 'Away from Moscow', neither: 'Neither' } satisfies Record<Tie, string>,
  kinds: {
    troops: 'Troops',
    territory: 'Territory',
    arms: 'Arms',
    parts: 'Parts',
    basing: 'Basing',
    exercises: 'Exercises',
    recruits: 'Recruits',
    refusal: 'Refusal',
    'arms-to-ukraine': 'Arms to Ukraine',
    energy: 'Energy',
    trade: 'Trade',
    sanctions: 'Sanctions',
    evasion: 'Evasion',
    finance: 'Finance',
    'aid-to-ukraine': 'Aid to Ukraine',
    recognition: 'Recognition',
    statement: 'Statement',
    visit: 'Visit',
    mediation: 'Mediation',
    law: 'Law',
    vote: 'Vote',
    dispute: 'Dispute',
    treaty: 'Treaty',
    membership: 'Membership',
  } satisfies Record<Kind, string>,
  sourceKinds: {
    official: 'Official',
    news: 'News',
    analysis: 'Analysis',
    opinion: 'Opinion',
    'state-media': 'State media',
    reference: 'Reference',
    dataset: 'Dataset',
    seed: 'Founding article',
  } satisfies Record<SourceKind, string>,
  standings: {
    member: 'Member',
    associate: 'Associate',
    partner: 'Partner',
    observer: 'Observer',
    invited: 'Invited',
    frozen: 'Frozen',
  } satisfies Record<Standing, string>,
  blocs: {
    CSTO: 'CSTO',
    EAEU: 'EAEU',
    CIS: 'CIS',
    'UNION-STATE': 'Union State',
    SCO: 'SCO',
    BRICS: 'BRICS',
    NATO: 'NATO',
    EU: 'EU',
  } satisfies Record<BlocCode, string>,

  home: {
    title: 'Who stands with Moscow?',
    /** The first sentence of the site: counts by label, in the method's order. */
    answer: (states: number, counts: readonly { label: LabelId; n: number }[], day: string) =>
      `Of ${states} UN members, ${list.format([
        ...counts.filter(({ n }) => n > 0).map(({ label, n }) => labels[label].inCount(n)),
        '2 are the parties to the war',
      ])}, as of ${date(day)}.`,
    lead: 'No editor types a label. Each one follows from dated, sourced entries, 25 General Assembly votes and the list of states that sanction Russia, and opens to the evidence behind it.',
    map: 'The world by label',
    skipMap: 'Skip the map: the same in a list',
    profiles: (n: number) => `${count(n, 'country', 'countries')} in full`,
    profilesLead: 'What each gave Moscow, what it refused, what it got and what it did for Ukraine, entry by entry.',
    groups: 'Every UN member by label',
    parties: 'Parties to the war',
  },

  map: {
    label: (day: string) => `World map: UN members by label on ${date(day)}`,
    describe: (answer: string) => `${answer} The list below the map says the same for each state.`,
    borders:
      'Borders follow UN practice: Crimea and the other occupied regions are drawn in Ukraine, whose territory they are by General Assembly resolutions 68/262 and ES-11/4. Places that are not UN members are drawn without a label. Small states are dots, moved apart where they would cover each other.',
    states: (n: number) => count(n, 'state', 'states'),
  },

  countries: {
    title: 'Countries',
    lead: (n: number, day: string) =>
      `All ${n} UN members with their label on ${date(day)}. A country written in full is marked.`,
    caption: 'UN members, their label, rungs, alignment and drift',
    filter: 'Find a country',
    filterLabel: 'Label',
    allLabels: 'All labels',
    allRegions: 'All regions',
    onlyProfiles: 'Only those written in full',
    shown: (n: number | string, of: number | string) => `${n} of ${of} shown`,
    none: 'No country matches. Clear the filter to see all of them.',
    clear: 'Clear',
    sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
    columns: {
      name: 'Country',
      label: 'Label',
      toRussia: "To Russia's war",
      toUkraine: 'To Ukraine',
      alignment: 'Alignment',
      drift: 'Drift',
      region: 'Region',
    },
    full: 'in full',
  },

  country: {
    title: (name: string) => `${name}: what it gave Russia's war, and what it refused`,
    description: (name: string, label: string, day: string) =>
      `${name}, as of ${date(day)}: ${label}. The entries, votes and lists behind the label, each with its source.`,
    breadcrumb: 'Breadcrumb',
    onThisPage: 'On this page',
    asOf: (day: string) => `As of ${date(day)}, the newest day that the evidence reaches.`,
    label: 'Label',
    whyLabel: 'Why this label',
    why: {
      fights: 'Its own forces fight:',
      territory: 'It lent its territory:',
      arms: 'It supplied arms:',
      sanctions: 'It sanctions Russia:',
      both: 'It is on both ladders:',
      parts: 'It supplied parts:',
      'votes-russia': 'By its votes, or by recognising an annexation:',
      'votes-ukraine': 'By its votes:',
      out: 'It is on one ladder at most, below the rungs that give a label, and its votes lie between the two sides:',
    } satisfies Record<LabelId, string>,
    whyParty: 'Russia invaded Ukraine; both are parties to the war and the method gives them no label.',
    whyList: (from: string) => `On the list of states that sanction Russia since ${date(from)}.`,
    whyVotes: (value: string, n: number) =>
      `Alignment ${value} over ${count(n, 'vote', 'votes')} cast in the ${WINDOW_MONTHS} months before.`,
    whyNoVotes: `No vote cast in the ${WINDOW_MONTHS} months before.`,
    whyNothing: 'No entry with a rung is on record.',
    contested: 'Contested',
    contestedLead:
      'Claimed or disputed, or reported by one source alone: these set no label. If they stood, they would give the rung named.',
    wouldGive: (rung: string) => `Would give: ${rung}`,
    rungOf: (level: number, top: number) => `rung ${level} of ${top}`,
    alignment: 'Alignment at the UN',
    alignmentScale: (value: string) =>
      `Alignment ${value} on a scale from −1, always with Ukraine, to +1, always with Russia`,
    alignmentNote: (n: number, missing: number) =>
      `${count(n, 'vote', 'votes')} cast${missing ? `, ${missing} not cast` : ''}`,
    withUkraine: 'Ukraine',
    withRussia: 'Russia',
    drift: 'Drift',
    driftNote: (toward: number, away: number) => `${toward} toward, ${away} away in ${DRIFT_MONTHS} months`,
    summary: 'At a glance',
    headings: {
      gave: 'Gave Moscow',
      refused: 'Refused Moscow',
      got: 'Got from Moscow',
      ukraine: 'Did for Ukraine',
    } satisfies Record<Heading, string>,
    noneUnder: 'Nothing on record.',
    prose: 'The account',
    ledger: 'The ledger',
    ledgerLead: (n: number) =>
      `${count(n, 'entry', 'entries')}, oldest first. Each has a permalink that never changes.`,
    permalink: (id: string) => `Permalink to entry ${id}`,
    entryNumber: (n: number) => `Entry ${n}`,
    cite: (what: string) => `Evidence: ${what}`,
    counts: (rung: string) => `Counts: ${rung}`,
    lastRecorded: (day: string) => `last recorded ${date(day)}`,
    ended: (day: string) => `ended ${date(day)}`,
    claimant: 'Says so',
    denial: 'Denial',
    reason: 'Withdrawn because',
    actor: (name: string) => `Act of ${name}`,
    sourcesOf: 'Sources',
    votes: 'Votes at the General Assembly',
    votesLead: (same: number, n: number) =>
      `On ${n} of 25 resolutions both it and Russia cast a vote; they cast the same on ${same}.`,
    votesRussia: 'How Russia itself voted on the 25 resolutions.',
    votesCaption: 'Votes on General Assembly resolutions about the war',
    voteColumns: { date: 'Date', resolution: 'Resolution', vote: 'Vote' },
    notCounted: 'shown, not counted: Ukraine abstained',
    memberships: 'Memberships',
    noMemberships: 'None of the eight blocs that this site follows.',
    since: (day: string) => `since ${date(day)}`,
    until: (day: string) => `until ${date(day)}`,
    sources: 'Sources',
    sourcesLead: (n: number) => `${count(n, 'document', 'documents')} read, each with the entries that rest on it.`,
    noAddress: 'address not found',
    published: 'published',
    citedBy: 'Cited by',
    noProfile: 'No profile is written yet',
    noProfileLead: (name: string) =>
      `The site holds no ledger for ${name}. What follows comes from the votes, the list of states that sanction Russia and the membership lists alone.`,
    addProfile: 'How to add one',
    addProfileSteps: (slug: string, code: string) => [
      `Run npm run new ${code}: it writes content/countries/${slug}.mdx with every field explained.`,
      'Put in each act with its date, its status and a source that you have read.',
      'Run npm run check: it names every fault with file and line. When it finds none, the page, the map and the label follow.',
    ],
    sanctionsList: 'On the list of states that sanction Russia',
    neighbours: 'Other countries',
    previous: 'Previous',
    next: 'Next',
  },

  method: {
    title: 'The method',
    lead: 'How a state gets its label. This page is made from the same constants that compute it.',
    ladders: 'Two ladders',
    laddersLead: 'What a state has given; the highest rung in force on the day holds.',
    alignment: 'Alignment',
    alignmentText: `The mean over the votes that a state cast in the ${WINDOW_MONTHS} months before the day, on the resolutions where Russia voted no and Ukraine yes. Not voting is left out, and said.`,
    alignmentResolutions: (divides: number, all: number) =>
      `${divides} of the ${all} resolutions divide the two so; the others are shown but not counted.`,
    scores: 'What a vote adds',
    inForce: 'When an entry is in force',
    inForceText: (lasting: string) => [
      'From its date until it ended, where it did.',
      `A one-off act, such as a delivery, for ${WINDOW_MONTHS} months from when it was last recorded.`,
      `${lasting}: states of affairs, until ended.`,
      'A date known only to the month or the year covers all of it: the act begins on its first day, and its months run from its last.',
    ],
    counts: 'When an entry counts',
    countsText: [
      'When it is confirmed or established.',
      `When it is reported by ${INDEPENDENT_SOURCES} independent sources; copies of one report are one source, and opinion and the founding articles are none.`,
      'Claimed and disputed entries never set a label; they show as contested, with the rung that they would give.',
      'A struck entry stays at its address and weighs nothing.',
    ],
    statuses: 'How sure an entry is',
    weights: 'What an entry may weigh',
    weightColumns: { weight: 'Weight', kinds: 'On these kinds', tie: 'With the tie' },
    labels: 'Labels',
    labelsLead: 'The first that holds, in this order.',
    labelColumns: { label: 'Label', holds: 'Holds when', states: 'States' },
    drift: 'Drift',
    driftText: `Over the ${DRIFT_MONTHS} months before the day, entries toward Moscow less entries away, of those whose evidence stands: closer from +${DRIFT_STEP}, away from −${DRIFT_STEP}, else steady. It stands beside the label and is never part of it.`,
    evidence: 'The evidence date',
    evidenceText: (day: string) =>
      `"Today" on this site is ${date(day)}, the newest dated entry or vote in the content, never the clock: the same content builds the same site.`,
    goals: 'What the labels are not',
    goalsText: [
      'They are not a judgement of motives, and not a forecast.',
      'Buying Russian weapons is trade, not arming Russia; a re-export by a firm is evasion, and a lifeline only where officials documented it at scale.',
      'A state without a ledger is labelled by its votes and the sanctions list alone; that nothing is on record here does not show that nothing happened.',
    ],
    score: (n: number) => signed.format(n).replace('-', '−'),
  },

  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    help: 'Addresses on this site do not change. The country that you are looking for is in the list.',
  },
} as const;
