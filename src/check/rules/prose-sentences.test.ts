import { describe, expect, it } from 'vitest';
import { PROFILE, PROFILE_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const field = 'prose';
const PORT = 'Its port lives by trade with both sides, and its neighbours press it to choose between them.';

describe('a sentence with a figure or a date says where it is from', () => {
  itFinds([
    {
      slip: 'a figure',
      swap: [PORT, `${PORT} It has 12 cranes.`],
      field,
      says: 'add <Cite to="entry-id" /> after its full stop',
      found: 'It has 12 cranes.',
    },
    {
      slip: 'a year',
      swap: ['A year later its', 'In 2023 its'],
      field,
      says: 'a citation in every sentence',
      found: 'In 2023 its',
    },
    {
      slip: 'a figure in a list',
      swap: [PORT, `${PORT}\n\n- It has 12 cranes.`],
      at: '- It has 12',
      field,
      says: 'a citation in every sentence',
    },
    {
      slip: 'a figure before a cited sentence',
      swap: ['It gave Ukraine', 'It has 12 cranes. It gave Ukraine'],
      field,
      says: 'a citation in every sentence',
      found: '"It has 12 cranes."',
    },
    {
      slip: 'a figure that begins the sentence after a cited one',
      swap: [
        'generators for hospitals.<Cite to="generators-2024" />',
        'generators for hospitals.<Cite to="generators-2024" /> 12 ships carried them.',
      ],
      at: '12 ships',
      field,
      says: 'a citation in every sentence',
    },
  ]);

  const content = useContent();
  it.each([
    ['with a citation after its full stop', 'It has 3 cranes.<Cite to="generators-2024" />'],
    ['with a citation before its full stop', 'It has 3 cranes<Cite to="generators-2024" />.'],
    ['with a citation of a source', 'It has 12 cranes.<Cite to="courier-2022-shells" />'],
    ['with a citation of its votes', 'It voted 12 times.<Cite to="votes" />'],
    ['with an abbreviation', 'St. Example has 3 cranes, as Mr. Example says.<Cite to="generators-2024" />'],
    ['with initials', 'J. R. Example counted 3 cranes.<Cite to="generators-2024" />'],
    ['that ends in a quotation', 'The minister said "we count 12 cranes."<Cite to="shells-2022" />'],
  ])('and one is no fault %s', (_, sentence) => {
    content.write(PROFILE_FILE, swapped(PROFILE, [PORT, `${PORT} ${sentence}`]));
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });
});
