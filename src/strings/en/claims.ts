import { count, date, number } from './format.ts';

export const claims = {
  title: 'The founding articles, tested',
  lead: (n: number) =>
    `Five articles of 2022 to 2024 began this project. They argue that Russia's allies are deserting it. That is a thesis to test: here are ${number(n)} of their claims, each against the record.`,
  asOf: (day: string) => `Verdicts by the record to ${date(day)}.`,
  article: (short: string, day: string | undefined) => (day ? `${short}, ${date(day)}` : short),
  score: 'The score',
  scoreColumns: { article: 'Article', opinion: 'Opinion' },
  thesis: 'Thesis',
  byArticle: 'By article',
  byState: 'By state',
  byStateLead: 'What was claimed of each stands on its page, with the verdicts; the number is of claims judged.',
  filters: { article: 'Article', verdict: 'Verdict', state: 'State', type: 'Type' },
  all: { article: 'All articles', verdict: 'All verdicts', state: 'All states', type: 'All types' },
  opinion: 'Opinion',
  opinionLead: (author: string) => `Characterisations on which the record does not bear, as the opinion of ${author}.`,
  itsAuthor: 'its author',
  computed: 'decided by the data',
  attributed: (who: string) => `The article quotes ${who}.`,
  judged: (n: number) => count(n, 'claim judged', 'claims judged'),
  evidence: 'Evidence:',
  sourceOf: (name: string) => `a source of the ${name} page`,
  permalink: 'Permalink to this claim',
  ofState: (name: string) => `What the founding articles said of ${name}`,
} as const;
