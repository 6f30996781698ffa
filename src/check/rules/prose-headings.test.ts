import { describe, expect, it } from 'vitest';
import { PROFILE, PROFILE_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';
import { readProfile } from '../profile-file.ts';
import { parseProse } from '../prose.ts';
import { checkLength } from './prose.ts';

const field = 'prose';
const PORT = 'Its port lives by trade with both sides, and its neighbours press it to choose between them.';
/** Where a fault of the whole prose is told: the empty line after the front matter. */
const BODY = '\n## Where it stands';

describe('the headings are five, in order', () => {
  itFinds([
    {
      slip: 'the last one is missing',
      swap: ['## What is not known\n\n', ''],
      at: BODY,
      field,
      says: 'also ## What is not known',
    },
    {
      slip: 'one in the middle is missing',
      swap: ['## What it wants\n\n', ''],
      at: '## What changed',
      field,
      says: '## What it wants',
      more: 1,
    },
    {
      slip: 'one is misspelt',
      swap: ['## What it wants', '## What it wnats'],
      field,
      says: 'did you mean "What it wants"?',
    },
    {
      slip: 'one is too many',
      swap: [PORT, `${PORT}\n\n## Votes\n\nIt votes.`],
      at: '## Votes',
      field,
      says: '## What changed',
      more: 2,
    },
    { slip: 'one is of another depth', swap: ['## What changed', '### What changed'], field, says: '## What changed' },
    {
      slip: 'one has nothing under it',
      swap: [PORT, ''],
      at: '## What it wants',
      field,
      says: 'write it, or say that nothing is known',
      more: 1,
    },
  ]);

  const content = useContent();
  const faultsOf = (text: string) => {
    content.write(PROFILE_FILE, text);
    return checkContent({ root: content.root, today: TODAY });
  };
  const exchanged = PROFILE.replace('## What it wants', '## Exchanged')
    .replace('## What changed', '## What it wants')
    .replace('## Exchanged', '## What changed');

  it('and two that changed places are both told', () => {
    expect(faultsOf(exchanged).map(({ found, expected }) => [found, expected])).toEqual([
      ['the heading "What changed"', '## What it wants'],
      ['the heading "What it wants"', '## What changed'],
    ]);
  });

  it('and no advice is to write what already stands there', () => {
    expect(
      faultsOf(exchanged).filter(
        ({ found, mend }) => mend && found.includes(mend.replace(/did you mean (".*")\?/, '$1')),
      ),
    ).toEqual([]);
  });
});

describe('the length follows the ledger', () => {
  itFinds([
    {
      slip: 'too few words',
      swap: [PORT, 'It wants trade.'],
      at: BODY,
      field,
      says: '60 to 700 words for a ledger of 3 entries',
      found: '55 words',
    },
    {
      slip: 'too many words',
      swap: [PORT, 'word '.repeat(700)],
      at: BODY,
      field,
      says: '60 to 700 words',
      found: 'words of prose',
    },
  ]);

  const judge = (entries: number, words: number) => {
    const page = readProfile(
      PROFILE_FILE,
      `---\nledger: [${'{}, '.repeat(entries)}]\n---\n\n## Heading\n\n${'word '.repeat(words)}\n`,
    );
    return checkLength(page, parseProse(page as never));
  };

  it.each([
    [1, 59, false],
    [1, 60, true],
    [5, 60, true],
    [6, 149, false],
    [6, 150, true],
    [11, 150, true],
    [12, 349, false],
    [12, 350, true],
    [12, 700, true],
    [12, 701, false],
    [1, 700, true],
    [1, 701, false],
  ])('and for %d entries, that %d words are right is %s', (entries, words, right) => {
    expect(judge(entries, words).length === 0).toBe(right);
  });
});
