import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, day as anyDay } from '../tests/arbitrary.ts';
import { readRecords } from '../tests/read-content.ts';
import { entry, record, vote, votes, weighing } from '../tests/records.ts';
import type { Ballot } from '../schemas/vocabulary.ts';
import { assess } from './assess.ts';
import { compare } from './compare.ts';
import type { BlocStanding } from './record.ts';

const DAY = '2023-06-01';
const place = (bloc: BlocStanding['bloc'], more: Partial<BlocStanding> = {}): BlocStanding => ({
  bloc,
  short: bloc,
  name: bloc,
  standing: 'member',
  sources: [],
  ...more,
});
const voting = (...cast: Ballot[][]) =>
  compare(
    cast.map((ballots) => record({ votes: votes(...ballots) })),
    DAY,
  );

describe('the votes of two states', () => {
  it('differ where both cast one and not the same, and nowhere else', () => {
    const { votes: compared } = voting(
      ['yes', 'no', 'abstain', 'yes', 'not-voting', 'not-voting'],
      ['yes', 'yes', 'no', 'not-voting', 'no', 'not-voting'],
    );
    expect(compared.apart).toEqual([
      { symbol: 'A/RES/77/2', date: '2022-12-15', ballots: ['no', 'yes'] },
      { symbol: 'A/RES/77/3', date: '2022-12-15', ballots: ['abstain', 'no'] },
    ]);
    expect(compared).toMatchObject({ same: 1, missing: 3, n: 6 });
  });

  it('later than the day are not looked at, nor in how alike they are', () => {
    const later = compare(
      [
        record({ votes: [vote('yes', { date: '2023-06-02' })] }),
        record({ votes: [vote('no', { date: '2023-06-02' })] }),
      ],
      DAY,
    );
    expect(later.votes).toEqual({ apart: [], same: 0, missing: 0, n: 0 });
    expect(later.pairs).toMatchObject([{ n: 0, agreement: undefined }]);
  });

  it('of the day itself are looked at', () => {
    const [a, b] = [record({ votes: [vote('yes', { date: DAY })] }), record({ votes: [vote('no', { date: DAY })] })];
    expect(compare([a, b], DAY).votes).toMatchObject({ n: 1, apart: [{ ballots: ['yes', 'no'] }] });
  });
});

describe('the votes of more states', () => {
  it('differ where any two do, one that did not vote among them', () => {
    const { votes: compared } = voting(
      ['yes', 'yes', 'yes'],
      ['yes', 'not-voting', 'not-voting'],
      ['yes', 'no', 'yes'],
    );
    expect(compared.apart.map(({ ballots }) => ballots)).toEqual([['yes', 'not-voting', 'no']]);
    expect(compared).toMatchObject({ same: 1, missing: 1 });
  });

  it('are likened two by two', () => {
    const { pairs } = voting(['yes', 'yes'], ['yes', 'no'], ['no', 'no']);
    expect(pairs.map(({ n, same }) => [n, same])).toEqual([
      [2, 1],
      [2, 0],
      [2, 1],
    ]);
  });
});

describe('the blocs', () => {
  it('are those of the day, the ones of most states first, each with every place a state has in it', () => {
    const a = record({
      memberships: [
        place('CSTO'),
        place('CSTO', { standing: 'frozen', from: '2023' }),
        place('EU', { until: '2020-01-31' }),
        place('SCO', { standing: 'partner' }),
      ],
    });
    const b = record({ memberships: [place('SCO'), place('BRICS', { from: '2024-01-01' })] });
    const { blocs } = compare([a, b], DAY);
    expect(blocs.map(({ bloc, places }) => [bloc, places.map((held) => held.map(({ standing }) => standing))])).toEqual(
      [
        ['SCO', [['partner'], ['member']]],
        ['CSTO', [['member', 'frozen'], []]],
      ],
    );
  });
});

describe('the ledgers', () => {
  const arms = weighing('arms', { id: 'arms-2022', date: '2022-03-01' });
  const a = record({
    ledger: [
      entry({ id: 'early-2021', date: '2021' }),
      arms,
      entry({ id: 'visit-2022', date: '2022-05' }),
      entry({ id: 'struck-2022', date: '2022-06-01', status: 'struck' }),
      entry({ id: 'later-2023', date: '2023-06-02' }),
    ],
  });

  it('stand year by year: what weighs something told, the rest counted, the withdrawn and the later left out', () => {
    const { years, sides } = compare([a, record()], DAY);
    expect(years).toEqual([
      {
        year: '2021',
        sides: [
          { weighing: [], others: 1 },
          { weighing: [], others: 0 },
        ],
      },
      {
        year: '2022',
        sides: [
          { weighing: [arms], others: 1 },
          { weighing: [], others: 0 },
        ],
      },
    ]);
    expect(sides[0]!.ledger.map(({ id }) => id)).toEqual(['early-2021', 'arms-2022', 'visit-2022']);
  });

  it.each([
    ['2022-05-15', ['early-2021', 'arms-2022']],
    ['2022-05-31', ['early-2021', 'arms-2022', 'visit-2022']],
  ])('have by %s an act of some day of May 2022 only once the month is over', (day, ids) => {
    expect(compare([a, record()], day).sides[0]!.ledger.map(({ id }) => id)).toEqual(ids);
  });
});

describe('any comparison', () => {
  const law = (holds: (compared: ReturnType<typeof compare>, records: Parameters<typeof compare>[0]) => void) =>
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 2, maxLength: 4 }), anyDay, (records, on) =>
        holds(compare(records, on), records),
      ),
    );

  it('gives each state the assessment that it has alone', () => {
    law(({ sides, day }, records) => {
      expect(sides.map(({ assessment }) => assessment)).toEqual(records.map((each) => assess(each, day)));
    });
  });

  it('puts every resolution in one of three heaps', () => {
    law(({ votes: { apart, same, missing, n } }) => {
      expect(apart.length + same + missing).toBe(n);
    });
  });

  it('tells or counts in its years every entry that it draws', () => {
    law(({ sides, years }) => {
      sides.forEach(({ ledger }, i) => {
        const told = years.map(({ sides: inYear }) => inYear[i]!.weighing.length + inYear[i]!.others);
        expect(told.reduce((sum, n) => sum + n, 0)).toBe(ledger.length);
      });
    });
  });
});

describe('two states of the record', () => {
  const { records, day } = readRecords();
  const of = (slug: string) => records.find(({ state }) => state.slug === slug)!;

  it('are alike with themselves', () => {
    const twice = compare([of('belarus'), of('belarus')], day);
    expect(twice.votes.apart).toEqual([]);
    expect(twice.pairs[0]!.agreement).toBe(1);
  });

  it('are compared in either order to the same end', () => {
    const [one, other] = [compare([of('china'), of('india')], day), compare([of('india'), of('china')], day)];
    expect(other.votes).toMatchObject({ same: one.votes.same, missing: one.votes.missing });
    expect(other.votes.apart.map(({ ballots }) => ballots.toReversed())).toEqual(
      one.votes.apart.map(({ ballots }) => ballots),
    );
  });
});
