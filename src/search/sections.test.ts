import { describe, expect, it } from 'vitest';
import { proseSections } from './sections.ts';

const PROSE = `
## Where it stands

It sold *shells* in 2022.<Cite to="shells-2022" /> A [minister](https://example.org/)
ruled out more.

It said so twice.

<Quote entry="no-more-2023" />

## What it gives and what it refuses

- Generators
- Tents
`;

describe('the sections of an account', () => {
  it('are its headings with their text, without citations, quotations and markup', () => {
    expect(proseSections(PROSE)).toEqual([
      {
        id: 'where-it-stands',
        heading: 'Where it stands',
        text: 'It sold shells in 2022. A minister ruled out more. It said so twice.',
      },
      {
        id: 'what-it-gives-and-what-it-refuses',
        heading: 'What it gives and what it refuses',
        text: 'Generators Tents',
      },
    ]);
  });

  it('are none where nothing is written', () => {
    expect(proseSections('')).toEqual([]);
  });
});
