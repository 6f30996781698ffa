import { describe, expect, it } from 'vitest';
import { PROFILE, PROFILE_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const FIRST = '- id: shells-2022';

describe('a status asks for its companion', () => {
  itFinds([
    {
      slip: 'claimed without a claimant',
      swap: ['status: reported', 'status: claimed'],
      at: FIRST,
      field: 'ledger.0.claimant',
      says: 'add claimant, or change the status',
    },
    {
      slip: 'disputed without a denial',
      swap: ['status: reported', 'status: disputed'],
      at: FIRST,
      field: 'ledger.0.denial',
      says: 'who denies it and how',
    },
    {
      slip: 'established without a denial',
      swap: ['status: reported', 'status: established'],
      at: FIRST,
      field: 'ledger.0.denial',
      says: 'add denial',
    },
    {
      slip: 'struck without a reason',
      swap: ['status: reported', 'status: struck'],
      at: FIRST,
      field: 'ledger.0.reason',
      says: 'the reason why the entry was withdrawn',
    },
    {
      slip: 'a claimant of what is confirmed',
      swap: ['    under: refused', '    claimant: Ann Example'],
      field: 'ledger.1.claimant',
      says: 'say in the text who says so',
    },
    {
      slip: 'a reason for withdrawing what stands',
      swap: ['    under: refused', '    reason: It was wrong.'],
      field: 'ledger.1.reason',
      says: 'delete reason',
    },
  ]);
});

describe('the dates of an entry run forward', () => {
  itFinds([
    {
      slip: 'an end before the date',
      swap: ["    last: '2022-09'\n    ends: '2023'", "    ends: '2022-03-01'"],
      field: 'ledger.0.ends',
      says: 'on or after the date "2022-03-02"',
    },
    {
      slip: 'a last day before the date',
      swap: ["last: '2022-09'", "last: '2022-02'"],
      field: 'ledger.0.last',
      says: 'on or after the date "2022-03-02"',
    },
    {
      slip: 'a last day after the end',
      swap: ["last: '2022-09'", "last: '2024-01-01'"],
      field: 'ledger.0.last',
      says: 'on or before the end "2023"',
    },
  ]);
});

describe('a date that is none', () => {
  itFinds([
    {
      slip: 'is told once, and not also to lie after the end',
      swap: ["date: '2022-03-02'", 'date: March 2022'],
      field: 'ledger.0.date',
      says: 'a real day',
    },
  ]);
});

describe('a weight fits the act', () => {
  itFinds([
    {
      slip: 'a weight on the wrong kind',
      swap: ['counts: arms', 'counts: troops'],
      field: 'ledger.0.counts',
      says: 'counts troops only on the kinds troops (this is arms)',
    },
    {
      slip: 'a weight with the wrong tie',
      swap: ['    tie: toward', '    tie: neither'],
      at: 'counts: arms',
      field: 'ledger.0.counts',
      says: 'only with the tie toward (this is neither)',
    },
    {
      slip: 'a weight that is not one',
      swap: ['counts: arms', 'counts: constructor'],
      field: 'ledger.0.counts',
      says: 'one of troops, territory, arms',
    },
  ]);
});

describe('a heading does not say the contrary of the tie', () => {
  itFinds([
    {
      slip: 'what was refused under what was given',
      swap: ['under: refused', 'under: gave'],
      at: 'under: gave\n    text: The foreign minister',
      field: 'ledger.1.under',
      says: 'change the heading',
    },
    {
      slip: 'what was given under what was refused',
      swap: ['under: gave', 'under: refused'],
      field: 'ledger.0.under',
      says: 'change the heading',
    },
    {
      slip: 'what was given to Russia under Ukraine',
      swap: ['under: gave', 'under: ukraine'],
      field: 'ledger.0.under',
      says: 'change the heading',
    },
  ]);
});

describe('an entry rests on its sources', () => {
  itFinds([
    {
      slip: 'a source id that is misspelt',
      swap: ['      - ministry-2023-statement', '      - ministry-2023-statment'],
      field: 'ledger.1.sources.0',
      says: 'did you mean "ministry-2023-statement"?',
    },
    {
      slip: 'a source that is not described',
      swap: ['      - ministry-2023-statement', '      - ministry-2023-statement\n      - gazette-2021'],
      at: '- gazette-2021',
      field: 'ledger.1.sources.1',
      says: 'describe gazette-2021 under sources',
    },
    {
      slip: 'reported arms with one source',
      swap: ['      - courier-2022-shells', '      - herald-2022-shells'],
      at: 'status: reported',
      field: 'ledger.0.status',
      says: '2 independent sources for reported arms (this has 1)',
      more: 1,
    },
    {
      slip: 'reported arms with two copies of one report',
      swap: ['    publisher: Courier', '    publisher: Courier\n    retells: Herald'],
      at: 'status: reported',
      field: 'ledger.0.status',
      says: 'make it claimed and name the claimant',
    },
    {
      slip: 'reported arms with an opinion beside the report',
      swap: ["    published: '2022-10'\n    language: en\n    kind: news", '    language: en\n    kind: opinion'],
      at: 'status: reported',
      field: 'ledger.0.status',
      says: '(this has 1)',
    },
    {
      slip: 'established against a denial by one source',
      swap: ['    status: confirmed', '    status: established\n    denial: Russia denied it.'],
      at: 'status: established',
      field: 'ledger.1.status',
      says: '2 independent sources for an established entry (this has 1)',
    },
  ]);
});

describe('an id is a permalink', () => {
  itFinds([
    {
      slip: 'two entries of one id',
      swap: ['- id: generators-2024', '- id: shells-2022'],
      at: "- id: shells-2022\n    date: '2024'",
      field: 'ledger.2.id',
      says: 'an id of its own (line 5 has it)',
      more: 1,
    },
    {
      slip: 'an entry with the id of a source',
      swap: ['\n  herald-2022-shells:', '\n  shells-2022:'],
      at: '- id: shells-2022',
      field: 'ledger.0.id',
      says: 'an id that no source of the profile has',
      more: 2,
    },
  ]);
});

describe('an entry has no fault', () => {
  const content = useContent();
  const DATES = "    date: '2022-03-02'\n    last: '2022-09'\n    ends: '2023'";

  it.each<[string, string, string]>([
    ['claimed, with its claimant', 'status: reported', 'status: claimed\n    claimant: Ukraine'],
    ['disputed, with its denial', 'status: reported', 'status: disputed\n    denial: Fiji denied it.'],
    ['disputed, with its claimant too', 'status: reported', 'status: disputed\n    denial: No.\n    claimant: Ukraine'],
    [
      'established by two sources, with its denial',
      'status: reported',
      'status: established\n    denial: Fiji denied it.',
    ],
    ['struck, with its reason', 'status: reported', 'status: struck\n    reason: The ship carried rice.'],
    ['all of it on one day', DATES, "    date: '2022-03-02'\n    last: '2022-03-02'\n    ends: '2022-03-02'"],
    ['ended in the month of its date', DATES, "    date: '2022-03-02'\n    ends: '2022-03'"],
    ['begun in the year of its end', DATES, "    date: '2022'\n    ends: '2022-03-02'"],
    ['without a weight', '    counts: arms\n', ''],
    ['without a heading', '    under: gave\n', ''],
  ])('%s', (_, ...swap) => {
    content.write(PROFILE_FILE, swapped(PROFILE, swap));
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });
});
