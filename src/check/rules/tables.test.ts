import { describe, expect, it } from 'vitest';
import {
  LISTINGS_FILE,
  RESOLUTIONS_FILE,
  SANCTIONS_FILE,
  TODAY,
  UN_VOTES_FILE,
  VOTES_FILE,
} from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const AGO = 'A/RES/68/262,AGO,abstain';
const ALB = 'ALB,2022-03-07,,';

describe('votes.csv', () => {
  const file = VOTES_FILE;
  itFinds([
    {
      slip: 'lacks a vote',
      file,
      swap: [`${AGO}\n`, ''],
      toldOf: RESOLUTIONS_FILE,
      at: 'A/RES/68/262',
      field: 'votes',
      says: '193 votes (missing: AGO)',
      more: 1,
    },
    {
      slip: 'holds a vote twice',
      file,
      swap: [AGO, `${AGO}\nA/RES/68/262,AGO,no`],
      at: 'A/RES/68/262,AGO,no',
      field: 'code',
      says: 'one vote a state',
      found: 'a second vote of AGO on A/RES/68/262',
      more: 1,
    },
    {
      slip: 'misspells a ballot',
      file,
      swap: [AGO, 'A/RES/68/262,AGO,abstian'],
      field: 'ballot',
      says: 'did you mean "abstain"?',
    },
    {
      slip: 'lacks a cell',
      file,
      swap: [AGO, 'A/RES/68/262,AGO'],
      at: 'A/RES/68/262,AGO\n',
      field: 'row',
      says: '3 cells',
    },
    {
      slip: 'has an empty line',
      file,
      swap: [`${AGO}\n`, `${AGO}\n\n`],
      at: '\nA/RES/68/262,ALB',
      field: 'row',
      says: '3 cells',
    },
    {
      slip: 'names a state that is not one',
      file,
      swap: [AGO, 'A/RES/68/262,AGX,abstain'],
      field: 'code',
      says: 'did you mean "AGO"?',
      more: 1,
    },
    {
      slip: 'names a resolution that is not one',
      file,
      swap: [AGO, 'A/RES/68/626,AGO,abstain'],
      field: 'symbol',
      says: 'did you mean "A/RES/68/262"?',
      more: 2,
    },
    {
      slip: 'has a column renamed',
      file,
      swap: ['symbol,code,ballot', 'symbol,code,balot'],
      field: 'header',
      says: 'did you mean "ballot"?',
      more: 1,
    },
  ]);
});

describe('resolutions.csv', () => {
  const file = RESOLUTIONS_FILE;
  itFinds([
    {
      slip: 'has another tally than votes.csv',
      file,
      swap: ['of Ukraine,100,11', 'of Ukraine,101,11'],
      field: 'yes',
      says: 'the 100 votes of votes.csv',
      found: 'a tally of 101',
    },
    {
      slip: 'holds a resolution twice',
      file,
      swap: [
        'A/RES/71/205,',
        'A/RES/68/262,2014-03-27,Again,100,11,58,24,https://digitallibrary.un.org/record/1\nA/RES/71/205,',
      ],
      field: 'symbol',
      says: 'each resolution once',
    },
    {
      slip: 'has an impossible day',
      file,
      swap: ['A/RES/68/262,2014-03-27', 'A/RES/68/262,2014-02-30'],
      field: 'date',
      says: 'a day, such as 2022-03-02',
    },
    {
      slip: 'has a symbol that is none',
      file,
      swap: ['A/RES/68/262,', 'RES 68/262,'],
      field: 'symbol',
      says: 'such as A/RES/ES-11/1',
    },
    {
      slip: 'has a tally in words',
      file,
      swap: ['of Ukraine,100,11', 'of Ukraine,hundred,11'],
      field: 'yes',
      says: 'a whole number',
    },
  ]);
});

describe('listings.csv', () => {
  const file = LISTINGS_FILE;
  itFinds([
    {
      slip: 'cites a source that is not described',
      file,
      swap: ['gazette-2024', 'gazete-2024'],
      field: 'sources',
      says: 'did you mean "gazette-2024"?',
      more: 1,
    },
    {
      slip: 'names a state that is not one',
      file,
      swap: [ALB, 'ALX,2022-03-07,,'],
      field: 'code',
      says: 'did you mean "ALB"?',
    },
    {
      slip: 'lists a state twice',
      file,
      swap: ['AND,2022-03-07', 'ALB,2022-03-07'],
      at: 'ALB,2022-03-07,2024',
      field: 'code',
      says: 'each state once a date',
    },
    {
      slip: 'has an end in words',
      file,
      swap: [ALB, 'ALB,2022-03-07,soon,'],
      field: 'until',
      says: 'a day, or nothing',
    },
    {
      slip: 'has an end before its beginning',
      file,
      swap: [ALB, 'ALB,2022-03-07,2022-03-06,'],
      field: 'until',
      says: 'a day on or after 2022-03-07',
    },
  ]);

  const content = useContent();
  it('may list a state for one day, and again later', () => {
    content.write(
      file,
      swapped(content.read(file), [ALB, `ALB,2022-03-07,2022-03-07,for a day,list-2022\nALB,2023-01-01,,`]),
    );
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });
});

describe('dataset.yaml', () => {
  const file = SANCTIONS_FILE;
  itFinds([
    {
      slip: 'expects more rows than there are',
      file,
      swap: ['  min: 1\n', '  min: 190\n'],
      field: 'rows',
      says: '190 to 193 rows',
    },
    {
      slip: 'expects fewer rows than there are',
      file,
      swap: ['  max: 193', '  max: 1'],
      at: '  min: 1',
      field: 'rows',
      says: '1 to 1 rows',
      found: '2 rows',
    },
    {
      slip: 'misspells a key',
      file,
      swap: ['rights:', 'rihgts:'],
      field: 'rihgts',
      says: 'did you mean "rights"?',
      more: 1,
    },
    {
      slip: 'does not parse',
      file,
      swap: ['rights: Facts', 'rights: none: Facts'],
      field: 'yaml',
      says: 'Nested mappings',
    },
  ]);

  const content = useContent();
  it('is content with as many rows as it allows', () => {
    content.write(file, swapped(content.read(file), ['  max: 193', '  max: 2']));
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });

  it('is content with the number of rows, also where one of them is refused for another reason', () => {
    const rows = content.read(VOTES_FILE).trim().split('\n').length - 1;
    content.write(UN_VOTES_FILE, swapped(content.read(UN_VOTES_FILE), ['min: 1', `min: ${rows}`]));
    content.write(VOTES_FILE, swapped(content.read(VOTES_FILE), [AGO, 'A/RES/68/262,AGO,abstian']));
    expect(checkContent({ root: content.root, today: TODAY }).map(({ field }) => field)).toEqual(['ballot']);
  });
});
