import { describe, expect, it, onTestFinished } from 'vitest';
import {
  BLOC_FILE,
  LISTINGS_FILE,
  PROFILE_FILE,
  RESOLUTIONS_FILE,
  SANCTIONS_FILE,
  TODAY,
} from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

describe('nothing is dated after today (30 June 2099)', () => {
  itFinds([
    {
      slip: 'an entry of tomorrow',
      swap: ["date: '2023-05-04'", "date: '2099-07-01'"],
      field: 'ledger.1.date',
      says: 'a date that has come (it is 2099-06-30)',
    },
    {
      slip: 'an entry of next month',
      swap: ["date: '2023-05-04'", "date: '2099-07'"],
      field: 'ledger.1.date',
      says: 'a date that has come',
    },
    {
      slip: 'an entry of next year',
      swap: ["date: '2024'", "date: '2100'"],
      field: 'ledger.2.date',
      says: 'leave out what has not happened yet',
    },
    {
      slip: 'an end to come',
      swap: ["ends: '2023'", "ends: '2100'"],
      field: 'ledger.0.ends',
      says: 'a date that has come',
    },
    {
      slip: 'a last day to come',
      swap: ["last: '2022-09'\n    ends: '2023'", "last: '2100'"],
      field: 'ledger.0.last',
      says: 'a date that has come',
    },
    {
      slip: 'words not yet said',
      swap: ['      speaker: Ann Example', "      speaker: Ann Example\n      date: '2100'"],
      at: "date: '2100'",
      field: 'ledger.1.quote.date',
      says: 'a date that has come',
    },
    {
      slip: 'a source not yet published',
      swap: ["published: '2022-10-01'", "published: '2099-07-01'"],
      field: 'sources.herald-2022-shells.published',
      says: 'a date that has come',
    },
    {
      slip: 'a member that has not left yet',
      file: BLOC_FILE,
      swap: ["until: '2012'", "until: '2100'"],
      field: 'members.1.until',
      says: 'a date that has come',
    },
    {
      slip: 'a resolution not yet adopted',
      file: RESOLUTIONS_FILE,
      swap: ['A/RES/68/262,2014-03-27', 'A/RES/68/262,2099-07-01'],
      field: 'date',
      says: TODAY,
    },
    {
      slip: 'a listing to come',
      file: LISTINGS_FILE,
      swap: ['ALB,2022-03-07', 'ALB,2099-07-01'],
      field: 'from',
      says: TODAY,
    },
    {
      slip: 'a source of a table not yet published',
      file: SANCTIONS_FILE,
      swap: ["published: '2022-03-07'", "published: '2099-07-01'"],
      field: 'sources.list-2022.published',
      says: TODAY,
    },
  ]);

  const content = useContent();
  it.each<[file: string, from: string, to: string]>([
    [PROFILE_FILE, "date: '2023-05-04'", `date: '${TODAY}'`],
    [PROFILE_FILE, "date: '2024'", "date: '2099'"],
    [PROFILE_FILE, "published: '2022-10'", "published: '2099-06'"],
    [LISTINGS_FILE, 'ALB,2022-03-07', `ALB,${TODAY}`],
  ])('and today itself has come: in %s, %s becomes %s', (file, ...swap) => {
    const valid = content.read(file);
    content.write(file, swapped(valid, swap));
    onTestFinished(() => content.write(file, valid));
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });
});
