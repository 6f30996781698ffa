import { describe } from 'vitest';
import { itFinds } from '../tests/planted-faults.ts';

const SUMMARY =
  'summary: Fiji stands in for a state that sold Russia shells, helped Ukraine a little and said no to more.';
const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

describe('what the schema refuses is told with its line', () => {
  itFinds([
    {
      slip: 'an unknown key',
      swap: ['    under: gave', '    undr: gave'],
      field: 'ledger.0.undr',
      says: 'did you mean "under"?',
    },
    {
      slip: 'an unknown key that is near no other',
      swap: ['    under: gave', '    importance: 5'],
      field: 'ledger.0.importance',
      says: 'delete the key',
    },
    {
      slip: 'an unknown key deeper down',
      swap: ['      value: 3', '      valeu: 3\n      value: 3'],
      field: 'ledger.2.figure.valeu',
      says: 'did you mean "value"?',
    },
    {
      slip: 'an unknown key of a source',
      swap: ['    language: en', '    lang: en\n    language: en'],
      field: 'sources.herald-2022-shells.lang',
      says: 'one of url, title',
    },
    {
      slip: 'a misspelt kind',
      swap: ['kind: refusal', 'kind: refusel'],
      field: 'ledger.1.kind',
      says: 'did you mean "refusal"?',
    },
    {
      slip: 'a kind near no other, with all that there are',
      swap: ['kind: refusal', 'kind: photography'],
      field: 'ledger.1.kind',
      says: 'one of troops, territory, arms',
    },
    {
      slip: 'a misspelt status',
      swap: ['status: reported', 'status: reportd'],
      field: 'ledger.0.status',
      says: 'did you mean "reported"?',
    },
    { slip: 'no summary', swap: [`${SUMMARY}\n`, ''], at: 'code: FJI', field: 'summary', says: 'add summary' },
    {
      slip: 'a summary that says nothing',
      swap: [SUMMARY, 'summary: It depends.'],
      field: 'summary',
      says: '40 characters or more',
    },
    {
      slip: 'a summary that is a page',
      swap: [SUMMARY, `summary: ${words(60)}`],
      field: 'summary',
      says: '320 characters at most',
    },
    {
      slip: 'an empty text',
      swap: ['text: The foreign minister said that Fiji would sell no more.', 'text:'],
      at: 'text:\n',
      field: 'ledger.1.text',
      says: 'one or two plain sentences',
    },
    {
      slip: 'a figure without its value',
      swap: ['      value: 3\n', ''],
      at: 'unit: generators, by',
      field: 'ledger.2.figure',
      says: 'a value, or both low and high',
    },
    {
      slip: 'a quotation of 31 words',
      swap: ['We shall send nothing more to anybody', words(31)],
      field: 'ledger.1.quote.text',
      says: 'at most 30 words (this has 31)',
    },
    {
      slip: 'an address without https',
      swap: ['url: https://example.org/herald/shells', 'url: example.org/herald/shells'],
      field: 'sources.herald-2022-shells.url',
      says: 'such as https://example.org/page',
    },
    {
      slip: 'an unknown kind of source',
      swap: ['    kind: official', '    kind: oficial'],
      field: 'sources.ministry-2023-statement.kind',
      says: 'did you mean "official"?',
    },
    {
      slip: 'an entry without sources',
      swap: ['    sources:\n      - herald-2022-shells\n      - courier-2022-shells', '    sources: []'],
      field: 'ledger.0.sources',
      says: 'at least one source id',
      more: 3,
    },
    {
      slip: 'an entry id without its year',
      swap: ['id: generators-2024', 'id: generators'],
      field: 'ledger.2.id',
      says: 'closed by a year, such as launchpad-2022',
      more: 1,
    },
  ]);
});

describe('a date that is not plain is told with its line', () => {
  itFinds([
    {
      slip: 'a good day without quotes',
      swap: ["date: '2023-05-04'", 'date: 2023-05-04'],
      field: 'ledger.1.date',
      says: 'put the date in single quotes',
    },
    {
      slip: 'a year without quotes',
      swap: ["date: '2024'", 'date: 2024'],
      field: 'ledger.2.date',
      says: 'a date in quotes',
    },
    {
      slip: 'an impossible day without quotes',
      swap: ["date: '2023-05-04'", 'date: 2022-02-30'],
      field: 'ledger.1.date',
      says: 'put the date in single quotes',
    },
    {
      slip: 'an impossible day without quotes, shown as it was written',
      swap: ["date: '2023-05-04'", 'date: 2022-02-30'],
      field: 'ledger.1.date',
      says: 'a date in quotes',
      found: '2022-02-30',
    },
    {
      slip: 'an impossible day in quotes',
      swap: ["date: '2023-05-04'", "date: '2022-02-30'"],
      field: 'ledger.1.date',
      says: 'a real day',
    },
    {
      slip: 'a date in words',
      swap: ["date: '2023-05-04'", 'date: May 2023'],
      field: 'ledger.1.date',
      says: "month '2022-02'",
    },
    {
      slip: 'an impossible month of a source',
      swap: ["published: '2022-10'", "published: '2022-13'"],
      field: 'sources.courier-2022-shells.published',
      says: 'a real day',
    },
  ]);
});
