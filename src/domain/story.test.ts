import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { entry, record, vote, votes, weighing } from '../tests/records.ts';
import { readRecords } from '../tests/read-content.ts';
import { story, type Chapter } from './story.ts';

const { records, day } = readRecords();
const told = story(records, day);
const chapter = <Id extends Chapter['id']>(id: Id) => told.find((one) => one.id === id) as Extract<Chapter, { id: Id }>;

/** The ballots of a resolution as the table has them, counted without the site's code. */
const cast = (symbol: string) =>
  readFileSync('content/datasets/un-votes/votes.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([of]) => of === symbol);
const n = (symbol: string, ballot: string) => cast(symbol).filter(([, , vote]) => vote === ballot).length;

describe('the story', () => {
  it('goes forward, and ends on the newest day', () => {
    const days = told.map((one) => one.day);
    expect(days).toEqual([...days].sort());
    expect(days.at(-1)).toBe(day);
    expect(told).toHaveLength(6);
  });

  it('counts the votes as they were cast', () => {
    expect(chapter('crimea')).toMatchObject({
      yes: n('A/RES/68/262', 'yes'),
      no: n('A/RES/68/262', 'no'),
      abstain: n('A/RES/68/262', 'abstain'),
    });
    expect(chapter('reversal').no).toBe(n('A/RES/ES-11/7', 'no'));
    expect(chapter('annexations').no).toHaveLength(n('A/RES/ES-11/4', 'no') - 1);
  });

  it('names as turned only those who voted no, the parties never', () => {
    const noes = new Set(
      cast('A/RES/ES-11/7')
        .filter(([, , vote]) => vote === 'no')
        .map(([, code]) => records.find(({ state }) => state.code === code)!.state.name),
    );
    const { turned } = chapter('reversal');
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.filter((name) => !noes.has(name) || name === 'Russia')).toEqual([]);
  });

  it('names as turned one whose no of that very day took its label away', () => {
    const ballots = (last: 'yes' | 'no') => [
      vote('yes', { symbol: 'A/RES/68/262', date: '2014-03-27' }),
      vote('yes', { symbol: 'A/RES/ES-11/4', date: '2022-10-12' }),
      vote(last, { symbol: 'A/RES/ES-11/7', date: '2025-02-24' }),
    ];
    const [turning, constant] = [record({ votes: ballots('no') }), record({ code: 'PER', votes: ballots('yes') })];
    expect(story([turning, constant], day)).toContainEqual(
      expect.objectContaining({ id: 'reversal', turned: [turning.state.name] }),
    );
  });

  it('leaves out the day of foreign troops while there are none', () => {
    const symbols = ['A/RES/68/262', 'A/RES/ES-11/4', 'A/RES/ES-11/7'];
    const cast = votes('no', 'no', 'no').map((vote, i) => ({ ...vote, symbol: symbols[i]! }));
    const quiet = record({ votes: cast, ledger: [entry()] });
    const fighting = record({ votes: cast, ledger: [weighing('troops', { date: '2024-10-31' })] });
    expect(story([quiet], day).map(({ id }) => id)).not.toContain('troops');
    expect(story([quiet, fighting], day).find(({ id }) => id === 'troops')?.day).toBe('2024-10-31');
  });
});
