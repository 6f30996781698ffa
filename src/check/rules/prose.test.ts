import { describe } from 'vitest';
import { itFinds } from '../../tests/planted-faults.ts';

const field = 'prose';
const PORT = 'Its port lives by trade with both sides, and its neighbours press it to choose between them.';
const BODY = '\n## Where it stands';

describe('prose cannot run code', () => {
  itFinds([
    {
      slip: 'an import',
      swap: [BODY, `\nimport Map from './Map.astro'\n${BODY}`],
      at: 'import Map',
      field,
      says: 'delete it',
      found: 'an import or export',
    },
    {
      slip: 'an export',
      swap: [BODY, `\nexport const n = 1\n${BODY}`],
      at: 'export const',
      field,
      says: 'delete it',
      found: 'an import or export',
    },
    {
      slip: 'an expression in a sentence',
      swap: ['Its port', 'Its {1 + 1} port'],
      field,
      says: 'plain paragraphs',
      found: 'an expression in braces',
    },
    {
      slip: 'an expression by itself',
      swap: [PORT, `${PORT}\n\n{process.exit()}`],
      at: '{process',
      field,
      says: 'plain paragraphs',
      found: 'an expression in braces',
    },
    {
      slip: 'raw HTML in a sentence',
      swap: ['Its port', 'Its <b>port</b>'],
      field,
      says: 'write plain markdown',
      found: 'raw HTML <b>',
    },
    {
      slip: 'raw HTML by itself',
      swap: [PORT, `${PORT}\n\n<div>Text</div>`],
      at: '<div>',
      field,
      says: 'write plain markdown',
      found: 'raw HTML <div>',
    },
    {
      slip: 'a script',
      swap: [PORT, `${PORT}\n\n<script src="https://example.org/x.js" />`],
      at: '<script',
      field,
      says: 'write plain markdown',
      found: 'raw HTML <script>',
    },
    { slip: 'a component misspelt', swap: ['<Quote entry=', '<Qoute entry='], field, says: 'did you mean "Quote"?' },
    {
      slip: 'a component that is not there',
      swap: ['<Quote entry="no-more-2023" />', '<Timeline />'],
      field,
      says: 'one of <Cite> and <Quote>',
    },
    {
      slip: 'a component by the name of what every object has',
      swap: ['<Quote entry="no-more-2023" />', '<constructor />'],
      field,
      says: 'one of <Cite> and <Quote>',
    },
    {
      slip: 'a component with an expression',
      swap: ['<Cite to="generators-2024" />', '<Cite to={"generators-2024"} />'],
      field,
      says: 'plain text in quotes',
    },
    {
      slip: 'a component with another attribute',
      swap: ['<Cite to="generators-2024" />', '<Cite to="generators-2024" style="x" />'],
      field,
      says: 'no other attribute',
      found: 'the attribute style',
    },
    {
      slip: 'a component around text',
      swap: ['<Cite to="generators-2024" />', '<Cite to="generators-2024">here</Cite>'],
      field,
      says: 'with nothing inside',
    },
  ]);
});

describe('prose is plain', () => {
  itFinds([
    {
      slip: 'a link',
      swap: ['Its port', 'Its [port](https://example.org/)'],
      field,
      says: 'describe the document under sources and cite it',
      found: 'a link',
    },
    {
      slip: 'a bare address',
      swap: ['Its port', 'Its port (https://example.org/)'],
      field,
      says: 'describe the document under sources and cite it',
      found: 'a link',
    },
    { slip: 'an image', swap: ['Its port', '![Its](x.png) port'], field, says: 'plain paragraphs', found: 'an image' },
    { slip: 'bold text', swap: ['Its port', 'Its **port**'], field, says: 'plain paragraphs', found: 'bold text' },
    {
      slip: 'a block quotation',
      swap: [PORT, `> ${PORT}`],
      field,
      says: 'put the quotation in the ledger',
      found: 'a block quotation',
    },
    {
      slip: 'a tag left open',
      swap: ['Its port', 'Its <b port'],
      field,
      says: 'Unexpected character',
      found: 'MDX that does not parse',
    },
    {
      slip: 'a brace left open',
      swap: ['Its port', 'Its {port'],
      field,
      says: 'a corresponding closing brace',
      found: 'MDX that does not parse',
    },
  ]);
});

describe('what is cited stands in the profile', () => {
  itFinds([
    {
      slip: 'a citation misspelt',
      swap: ['<Cite to="shells-2022" />', '<Cite to="shels-2022" />'],
      field,
      says: 'did you mean "shells-2022"?',
    },
    {
      slip: 'a second citation misspelt',
      swap: ['ministry-2023-statement" />', 'ministry-2023-statment" />'],
      field,
      says: 'did you mean "ministry-2023-statement"?',
    },
    {
      slip: 'a quote of no entry',
      swap: ['<Quote entry="no-more-2023" />', '<Quote entry="no-mor-2023" />'],
      field,
      says: 'did you mean "no-more-2023"?',
    },
    {
      slip: 'a quote of an entry without one',
      swap: ['<Quote entry="no-more-2023" />', '<Quote entry="generators-2024" />'],
      field,
      says: 'add a quote to the entry, or cite it with <Cite>',
    },
    {
      slip: 'a quote of a source',
      swap: ['<Quote entry="no-more-2023" />', '<Quote entry="herald-2022-shells" />'],
      field,
      says: 'the id of an entry of the ledger',
    },
    {
      slip: 'a citation of a section that only the page of a bloc has',
      swap: ['<Cite to="generators-2024" />', '<Cite to="members" />'],
      field,
      says: 'the id of an entry of the ledger',
    },
    {
      slip: 'a citation of nothing',
      swap: ['<Cite to="generators-2024" />', '<Cite />'],
      field,
      says: '<Cite to="…" />',
    },
  ]);
});
