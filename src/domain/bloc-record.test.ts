import { describe, expect, it } from 'vitest';
import type { Bloc, Membership } from '../schemas/bloc.ts';
import { record } from '../tests/records.ts';
import { blocSlug, holds, isMember, joinBlocs, membersOn } from './bloc-record.ts';

const SOURCES = ['charter'];

const member = (code: string, more: Partial<Membership> = {}): Membership => ({
  code,
  standing: 'member',
  sources: SOURCES,
  ...more,
});

const act = (id: string, date: string): Bloc['ledger'][number] => ({
  id,
  date,
  kind: 'statement',
  tie: 'neither',
  status: 'confirmed',
  text: 'It met.',
  sources: SOURCES,
});

const bloc = (...members: Membership[]): Bloc => ({
  code: 'CSTO',
  name: 'Collective Security Treaty Organization',
  short: 'CSTO',
  summary: 'The alliance stands in for a bloc.',
  promise: { text: 'Help.', mutualDefence: true, sources: SOURCES },
  members,
  ledger: [act('summit-2023', '2023'), act('summit-2022', '2022-05-16'), act('talks-2022', '2022-05')],
  sources: { charter: { title: 'Charter', publisher: 'CSTO', language: 'en', kind: 'official' } },
});

const records = ['ARM', 'KAZ', 'RUS'].map((code) => record({ code }));
const joined = (...members: Membership[]) => joinBlocs([bloc(...members)], records)[0]!;
const codesOn = (day: string, ...members: Membership[]) =>
  membersOn(joined(...members), day).map(({ state }) => state.code);

describe('a membership holds', () => {
  it.each<[Pick<Membership, 'from' | 'until'>, string, boolean]>([
    [{}, '1991-12-25', true],
    [{}, '2099-12-31', true],
    [{ from: '2015-01-02' }, '2015-01-01', false],
    [{ from: '2015-01-02' }, '2015-01-02', true],
    [{ from: '2024-02' }, '2024-01-31', false],
    [{ from: '2024-02' }, '2024-02-01', true],
    [{ from: '2006' }, '2005-12-31', false],
    [{ from: '2006' }, '2006-01-01', true],
    [{ until: '2012-12-19' }, '2012-12-19', true],
    [{ until: '2012-12-19' }, '2012-12-20', false],
    [{ until: '2024-02' }, '2024-02-29', true],
    [{ until: '2024-02' }, '2024-03-01', false],
    [{ until: '2012' }, '2012-12-31', true],
    [{ until: '2012' }, '2013-01-01', false],
    [{ from: '2006', until: '2012' }, '2005-12-31', false],
    [{ from: '2006', until: '2012' }, '2009-08-18', true],
  ])('%j on %s: %s', (membership, day, expected) => {
    expect(holds(membership, day)).toBe(expected);
  });
});

describe('a state is a member by its place in a bloc', () => {
  it.each<[string, Pick<Membership, 'standing' | 'from' | 'until'>, boolean]>([
    ['that of a member', { standing: 'member' }, true],
    ['that of a member which froze its part', { standing: 'frozen' }, true],
    ['that of an associate', { standing: 'associate' }, false],
    ['that of a partner', { standing: 'partner' }, false],
    ['that of an observer', { standing: 'observer' }, false],
    ['that of one that is invited', { standing: 'invited' }, false],
    ['which it has had since that day', { standing: 'member', from: '2022-02-24' }, true],
    ['which it would have the day after', { standing: 'member', from: '2022-02-25' }, false],
    ['whose last day it is', { standing: 'member', until: '2022-02-24' }, true],
    ['whose last year it is', { standing: 'frozen', until: '2022' }, true],
    ['which it lost the day before', { standing: 'member', until: '2022-02-23' }, false],
  ])('%s', (_, membership, expected) => {
    expect(isMember(membership, '2022-02-24')).toBe(expected);
  });
});

describe('the members on a day', () => {
  it('are the full ones, by name', () => {
    expect(codesOn('2022-02-24', member('RUS'), member('KAZ'), member('ARM'))).toEqual(['ARM', 'KAZ', 'RUS']);
  });

  it.each(['associate', 'partner', 'observer', 'invited'] as const)(
    'are not those whose standing is %s',
    (standing) => {
      expect(codesOn('2022-02-24', member('RUS'), member('KAZ', { standing }))).toEqual(['RUS']);
    },
  );

  it.each([
    ['2024-02-21', ['ARM']],
    ['2024-02-22', ['ARM']],
    ['2026-07-02', ['ARM']],
  ])('are on %s also the one that froze its part in February 2024', (day, codes) => {
    const frozen = member('ARM', { standing: 'frozen', from: '2024-02-22' });
    expect(codesOn(day, member('ARM', { from: '2002-10-07' }), frozen)).toEqual(codes);
  });

  it('are also one of which only the frozen part is on record', () => {
    const spans = [member('ARM', { until: '2024-02-21' }), member('ARM', { standing: 'frozen', from: '2024-02-22' })];
    expect(codesOn('2024-02-22', ...spans)).toEqual(['ARM']);
  });

  it.each([
    ['2011-12-31', ['KAZ']],
    ['2012-12-31', ['KAZ']],
    ['2013-01-01', []],
    ['2023-12-31', []],
    ['2024-01-01', ['KAZ']],
  ])('are on %s, of a state that left in 2012 and came back in 2024: %j', (day, codes) => {
    expect(codesOn(day, member('KAZ', { until: '2012' }), member('KAZ', { from: '2024' }))).toEqual(codes);
  });

  it('are each one, though two spans meet in one year', () => {
    const spans = [member('KAZ', { until: '2012' }), member('KAZ', { from: '2012' })];
    expect(codesOn('2012-06-01', ...spans)).toEqual(['KAZ']);
  });

  it('are not those that were an observer first', () => {
    const spans = [member('ARM', { standing: 'observer', until: '2016' }), member('ARM', { from: '2017' })];
    expect([codesOn('2016-06-01', ...spans), codesOn('2017-01-01', ...spans)]).toEqual([[], ['ARM']]);
  });
});

describe('a joined bloc', () => {
  it('has the records of its members, each standing of its own', () => {
    const frozen = member('ARM', { standing: 'frozen', from: '2024-02-22' });
    const { members } = joined(member('ARM'), frozen);
    expect(members.map(({ record: { state }, membership }) => [state.code, membership.standing])).toEqual([
      ['ARM', 'member'],
      ['ARM', 'frozen'],
    ]);
    expect(members[0]?.record).toBe(records[0]);
  });

  it('has its acts oldest first, with the sources themselves', () => {
    const { ledger, sources } = joined(member('RUS'));
    expect(ledger.map(({ id }) => id)).toEqual(['talks-2022', 'summit-2022', 'summit-2023']);
    expect(ledger[0]?.sources.map(({ id, publisher }) => [id, publisher])).toEqual([['charter', 'CSTO']]);
    expect(sources.map(({ id }) => id)).toEqual(['charter']);
  });

  it.each([
    ['CSTO', 'csto'],
    ['UNION-STATE', 'union-state'],
  ] as const)('%s has the address of %s', (code, slug) => {
    expect(blocSlug(code)).toBe(slug);
    expect(joinBlocs([{ ...bloc(member('RUS')), code }], records)[0]?.slug).toBe(slug);
  });
});
