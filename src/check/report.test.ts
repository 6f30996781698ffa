import { describe, expect, it } from 'vitest';
import { compareFaults, show, type Fault } from './fault.ts';
import { formatFault, formatReport } from './report.ts';

const fault = (more: Partial<Fault> = {}): Fault => ({
  file: 'content/countries/fiji.mdx',
  line: 20,
  column: 11,
  field: 'ledger.1.kind',
  found: '"refusel"',
  expected: 'one of arms, refusal',
  mend: 'did you mean "refusal"?',
  ...more,
});

describe('a fault is written', () => {
  it('with its place, what was found, what was expected and how to mend it', () => {
    expect(formatFault(fault())).toBe(
      `content/countries/fiji.mdx:20:11  ledger.1.kind
    found     "refusel"
    expected  one of arms, refusal
    mend      did you mean "refusal"?`,
    );
  });

  it('without how to mend it where that cannot be said', () => {
    expect(formatFault(fault({ mend: undefined }))).toBe(
      `content/countries/fiji.mdx:20:11  ledger.1.kind
    found     "refusel"
    expected  one of arms, refusal`,
    );
  });
});

describe('a report', () => {
  it('tells every fault, and how many there are in how many files', () => {
    const faults = [
      fault({ mend: undefined }),
      fault({ line: 30, mend: undefined }),
      fault({ file: 'content/blocs/csto.mdx' }),
    ];
    expect(formatReport(faults)).toBe(faults.map(formatFault).join('\n\n') + '\n\n3 faults in 2 files of content.');
  });

  it('of one fault speaks of one', () => {
    expect(formatReport([fault()])).toBe(`${formatFault(fault())}\n\n1 fault in 1 file of content.`);
  });
});

describe('what was found is shown', () => {
  it.each([
    ['text', '"text"'],
    ['two\nlines', '"two\\nlines"'],
    ['', '""'],
    [2024, '2024'],
    [undefined, 'nothing'],
    [null, 'nothing'],
    [['a'], '["a"]'],
    [new Date('2022-03-02'), 'a date without quotes (2022-03-02)'],
  ])('%j as %s', (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  it('cut short where it is long', () => {
    expect(show('x'.repeat(200))).toBe(`"${'x'.repeat(79)}…`);
  });
});

describe('faults come', () => {
  it('by file, line, column and field', () => {
    const sorted = [
      fault({ file: 'a.mdx', line: 9 }),
      fault({ file: 'b.mdx', line: 2 }),
      fault({ file: 'b.mdx', line: 10, column: 1 }),
      fault({ file: 'b.mdx', line: 10, column: 5, field: 'a' }),
      fault({ file: 'b.mdx', line: 10, column: 5, field: 'b' }),
    ];
    expect([...sorted].reverse().sort(compareFaults)).toEqual(sorted);
  });
});
