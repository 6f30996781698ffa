import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, day as anyDay } from '../tests/arbitrary.ts';
import { record, vote, votes, weighing } from '../tests/records.ts';
import { readRecords } from '../tests/read-content.ts';
import { assess } from './assess.ts';
import { PUBLISHED, type Rules } from './method.ts';
import type { StateRecord } from './record.ts';
import { askedRules, RULE_CHOICES, tryRules } from './try-rules.ts';

const DAY = '2024-06-01';
const tried = (more: Partial<StateRecord>, rules: Partial<Rules>) =>
  tryRules([record(more)], DAY, rules).map(({ from, to }) => [from, to]);

describe('the rules that a reader tries', () => {
  it('change no label of any record where they are the published ones', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (given, day) => {
        expect(tryRules([given], day, {})).toEqual([]);
        expect(tryRules([given], day, PUBLISHED)).toEqual([]);
      }),
    );
  });

  it('tell of each state whose label they change its published label and the one that they give', () => {
    const states = fc.uniqueArray(
      fc.tuple(fc.constantFrom('FJI', 'NRU', 'TON', 'WSM'), anyRecord).map(([code, given]) => ({
        ...given,
        state: record({ code }).state,
      })),
      { selector: ({ state }) => state.code },
    );
    const rules = fc.record({
      countContested: fc.boolean(),
      windowMonths: fc.constantFrom(...RULE_CHOICES.windowMonths),
      alignmentStep: fc.constantFrom(...RULE_CHOICES.alignmentStep),
    });
    fc.assert(
      fc.property(states, rules, anyDay, (given, other, day) => {
        const expected = given
          .map((of) => ({ record: of, from: assess(of, day).label, to: assess(of, day, other).label }))
          .filter(({ from, to }) => from !== to);
        expect(tryRules(given, day, other)).toEqual(expected);
      }),
    );
  });

  it.each<[string, Partial<StateRecord>, Partial<Rules>, [string, string][]]>([
    [
      'contested evidence',
      { ledger: [weighing('arms', { status: 'claimed' })] },
      { countContested: true },
      [['out', 'arms']],
    ],
    [
      'a shorter window',
      { votes: [vote('no', { date: '2022-03-02' })] },
      { windowMonths: 24 },
      [['votes-russia', 'out']],
    ],
    ['a longer one', { ledger: [weighing('arms', { date: '2020-03-02' })] }, { windowMonths: 60 }, [['out', 'arms']]],
    [
      'a lower threshold',
      { votes: votes('yes', 'abstain', 'abstain') },
      { alignmentStep: 0.3 },
      [['out', 'votes-ukraine']],
    ],
    ['a higher one', { votes: votes('no', 'no', 'abstain') }, { alignmentStep: 0.7 }, [['votes-russia', 'out']]],
  ])('are: %s', (_, given, rules, expected) => {
    expect(tried(given, rules)).toEqual(expected);
  });

  it('offer the published numbers among the others', () => {
    for (const rule of ['windowMonths', 'alignmentStep'] as const)
      expect(RULE_CHOICES[rule]).toContain(PUBLISHED[rule]);
  });

  it('that are asked for most change one rule each and at least one label of the site, told as assess gives them', () => {
    const { records, day } = readRecords();
    const told = askedRules(records, day);
    expect(told.map(({ rules }) => Object.keys(rules).length)).toEqual(told.map(() => 1));
    for (const { rules, n, moves } of told) {
      const moved = moves.flatMap(({ records: alike, ...move }) => alike.map((of) => ({ of, ...move })));
      expect(n, JSON.stringify(rules)).toBeGreaterThan(0);
      expect(moved).toHaveLength(n);
      for (const of of records) {
        const { from, to } = moved.find((move) => move.of === of) ?? {};
        const published = assess(of, day).label;
        expect(assess(of, day, { ...PUBLISHED, ...rules }).label, of.state.name).toBe(to ?? published);
        expect(from ?? published).toBe(published);
      }
    }
  });
});
