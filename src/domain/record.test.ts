import { describe, expect, it } from 'vitest';
import { readListings, readResolutions, readVotes } from '../tests/datasets.ts';
import { STATES } from '../states/states.ts';
import type { Bloc } from '../schemas/bloc.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Resolution } from '../schemas/resolution.ts';
import { FIRST_DAY } from './method.ts';
import { byDate, dividingResolutions, evidenceDate, joinRecords, type Content } from './record.ts';

const [resolutions, votes, listings] = [readResolutions(), readVotes(), readListings()];

const act = (more: Partial<Entry>): Entry => ({
  id: 'act-2022',
  date: '2022-06-15',
  kind: 'statement',
  tie: 'neither',
  status: 'confirmed',
  text: 'It did something.',
  sources: ['herald-2022'],
  ...more,
});

const FIJI: Profile = {
  code: 'FJI',
  summary: 'Fiji stands in for a state of which three acts are known.',
  ledger: [
    act({ id: 'later-2023', date: '2023', sources: ['courier-2023', 'herald-2022'] }),
    act({ id: 'day-2022' }),
    act({ id: 'month-2022', date: '2022-06' }),
  ],
  sources: {
    'herald-2022': { title: 'Herald', publisher: 'Herald', language: 'en', kind: 'news' },
    'courier-2023': { title: 'Courier', publisher: 'Courier', language: 'en', kind: 'news' },
  },
};

const BLOC: Bloc = {
  code: 'SCO',
  name: 'Shanghai Cooperation Organisation',
  short: 'SCO',
  summary: 'The SCO stands in for a bloc of three standings.',
  promise: { text: 'It promises nothing.', mutualDefence: false, sources: ['sco'] },
  ledger: [],
  members: [
    { code: 'FJI', standing: 'observer', from: '2012', until: '2023', sources: ['sco'] },
    { code: 'IND', standing: 'member', from: '2017', sources: ['sco'] },
    { code: 'FJI', standing: 'member', from: '2023', sources: ['sco'] },
  ],
  sources: {},
};

const content: Content = { profiles: [FIJI], blocs: [BLOC], resolutions, votes, listings, listingSources: {} };
const records = joinRecords(STATES, content);
const recordOf = (code: string) => {
  const found = records.find(({ state }) => state.code === code);
  if (!found) throw new Error(`no record of ${code}`);
  return found;
};

describe('the resolutions that divide Russia from Ukraine', () => {
  const dividing = dividingResolutions(votes);
  // Later ones may come; these will not change.
  const until2025 = resolutions.filter(({ date }) => date < '2026').map(({ symbol }) => symbol);

  it('are 24 of the 25 adopted by the end of 2025', () => {
    expect(until2025).toHaveLength(25);
    expect(until2025.filter((symbol) => dividing.has(symbol))).toHaveLength(24);
  });

  it('are all but A/RES/ES-11/8, on which Ukraine abstained', () => {
    expect(until2025.filter((symbol) => !dividing.has(symbol))).toEqual(['A/RES/ES-11/8']);
    expect(votes).toContainEqual({ symbol: 'A/RES/ES-11/8', code: 'UKR', ballot: 'abstain' });
  });

  it.each([
    ['no', 'yes', true],
    ['no', 'no', false],
    ['yes', 'yes', false],
    ['abstain', 'yes', false],
    ['no', 'abstain', false],
    ['not-voting', 'yes', false],
  ] as const)('with Russia voting %s and Ukraine %s: %s', (russia, ukraine, divides) => {
    const symbol = 'A/RES/77/229';
    expect(
      dividingResolutions([
        { symbol, code: 'RUS', ballot: russia },
        { symbol, code: 'UKR', ballot: ukraine },
      ]).has(symbol),
    ).toBe(divides);
  });
});

describe('a record', () => {
  it('is there for every state, in the order of the states', () => {
    expect(records.map(({ state }) => state)).toEqual(STATES);
  });

  it('holds one vote a resolution, oldest first, as the table has it', () => {
    const fiji = recordOf('FJI').votes;
    expect(fiji.map(({ symbol }) => symbol).sort()).toEqual(resolutions.map(({ symbol }) => symbol).sort());
    expect(fiji.map(({ date }) => date)).toEqual(resolutions.map(({ date }) => date).sort());
    expect(
      fiji
        .map(({ symbol, ballot }) => ({ symbol, code: 'FJI', ballot }))
        .sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    ).toEqual(votes.filter(({ code }) => code === 'FJI').sort((a, b) => (a.symbol < b.symbol ? -1 : 1)));
  });

  it.each([
    ['A/RES/ES-11/10', 'A/RES/ES-11/9'],
    ['A/RES/ES-11/9', 'A/RES/ES-11/10'],
  ])('puts resolutions of one day in the order of their numbers: %s, %s', (...symbols) => {
    const sameDay = symbols.map((symbol) => ({ ...resolutions[0]!, symbol }));
    const [joined] = joinRecords(STATES.slice(0, 1), { ...content, resolutions: sameDay });
    expect(joined?.votes.map(({ symbol }) => symbol)).toEqual(['A/RES/ES-11/9', 'A/RES/ES-11/10']);
  });

  it('marks the votes that enter alignment', () => {
    expect(
      recordOf('IND')
        .votes.filter(({ divides }) => !divides)
        .map(({ symbol }) => symbol),
    ).toContain('A/RES/ES-11/8');
    expect(recordOf('IND').votes).toContainEqual(
      expect.objectContaining({ symbol: 'A/RES/ES-11/1', ballot: 'abstain', divides: true }),
    );
  });

  it('has the ledger oldest first, a month before its days', () => {
    expect(recordOf('FJI').ledger.map(({ id }) => id)).toEqual(['month-2022', 'day-2022', 'later-2023']);
  });

  it('has the sources themselves in place of their ids', () => {
    expect(
      recordOf('FJI')
        .ledger.at(-1)
        ?.sources.map(({ id, publisher }) => [id, publisher]),
    ).toEqual([
      ['courier-2023', 'Courier'],
      ['herald-2022', 'Herald'],
    ]);
  });

  it('has every standing in every bloc, with the name of the bloc', () => {
    expect(recordOf('FJI').memberships).toEqual([
      {
        bloc: 'SCO',
        short: 'SCO',
        name: BLOC.name,
        standing: 'observer',
        from: '2012',
        until: '2023',
        sources: ['sco'],
      },
      { bloc: 'SCO', short: 'SCO', name: BLOC.name, standing: 'member', from: '2023', sources: ['sco'] },
    ]);
  });

  it('has the places on the list of states that sanction Russia', () => {
    expect(recordOf('ALB').sanctions).toMatchObject([{ from: '2022-03-07' }]);
    expect(recordOf('IND').sanctions).toEqual([]);
  });

  it('of a state without a profile has no ledger, but votes', () => {
    expect(recordOf('TON')).toMatchObject({ profile: undefined, ledger: [], sources: [] });
    expect(recordOf('TON').votes).toHaveLength(resolutions.length);
  });
});

describe('the order of a ledger', () => {
  it.each([
    ['2022-05', '2022-06', -1],
    ['2022', '2022-01', -1],
    ['2022-06', '2022-06-01', -1],
    ['2022-07', '2022-06-30', 1],
  ])('%s and %s: %d', (a, b, sign) => {
    expect(Math.sign(byDate({ date: a, id: 'a-2022' }, { date: b, id: 'b-2022' }))).toBe(sign);
  });

  it('on one date is that of the ids', () => {
    const [a, b] = [
      { date: '2022', id: 'a-2022' },
      { date: '2022', id: 'b-2022' },
    ];
    expect([byDate(a, b), byDate(b, a)].map(Math.sign)).toEqual([-1, 1]);
  });
});

describe('the evidence date', () => {
  const reach = (ledgers: Partial<Profile['ledger'][number]>[][], days: string[] = []) =>
    evidenceDate({
      profiles: ledgers.map((ledger) => ({ ledger })) as unknown as Profile[],
      resolutions: days.map((date) => ({ date })) as Resolution[],
    });

  it.each([
    { what: 'the first day where nothing is recorded', day: reach([]), expected: FIRST_DAY },
    {
      what: 'the newest entry',
      day: reach([[{ date: '2022-03-02' }], [{ date: '2023-05-04' }]]),
      expected: '2023-05-04',
    },
    { what: 'the newest vote', day: reach([[{ date: '2022-03-02' }]], ['2025-12-18']), expected: '2025-12-18' },
    {
      what: 'the day on which an act was last recorded',
      day: reach([[{ date: '2022-03-02', last: '2024-06-01' }]]),
      expected: '2024-06-01',
    },
    { what: 'no later than what a month surely reaches', day: reach([[{ date: '2024-06' }]]), expected: '2024-06-01' },
    {
      what: 'no later than what a year surely reaches',
      day: reach([[{ date: '2022-03-02', last: '2024' }]]),
      expected: '2024-01-01',
    },
  ])('is $what', ({ day, expected }) => {
    expect(day).toBe(expected);
  });
});
