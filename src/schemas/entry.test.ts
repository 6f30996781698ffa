import { describe, expect, it } from 'vitest';
import { entry, figure, quote } from './entry.ts';

const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');
const firstMessage = (result: ReturnType<typeof quote.safeParse | typeof figure.safeParse>) =>
  result.error?.issues[0]?.message;

describe('a quotation', () => {
  const said = (text: string) => quote.safeParse({ text, speaker: 'Ann Example', role: 'Minister' });

  it.each([1, 29, 30])('may have %d words', (n) => {
    expect(said(words(n)).success).toBe(true);
  });

  it.each([31, 60])('may not have %d words, and is told how many it has', (n) => {
    expect(firstMessage(said(words(n)))).toBe(`at most 30 words (this has ${n}); shorten the quotation`);
  });

  it('is counted in words, however they are spaced', () => {
    expect(said(`  ${words(30).replaceAll(' ', ' \n ')}  `).success).toBe(true);
  });

  it('may not be empty', () => {
    expect(firstMessage(said(''))).toBe('the exact words');
  });

  it.each(['speaker', 'role'])('needs its %s', (key) => {
    const { [key]: _, ...rest } = { text: 'Yes', speaker: 'Ann Example', role: 'Minister' } as Record<string, string>;
    expect(quote.safeParse(rest).error?.issues[0]?.path).toEqual([key]);
  });

  it('may have its own date, which must be a real one', () => {
    const on = (date: string) =>
      quote.safeParse({ text: 'Yes', speaker: 'Ann Example', role: 'Minister', date }).success;
    expect([on('2022-03'), on('2022-13')]).toEqual([true, false]);
  });
});

describe('a figure', () => {
  const unit = 'shells, by its own count';

  it.each([
    { value: 3 },
    { value: 0 },
    { low: 1, high: 3 },
    { low: 2, high: 2 },
    { value: 2, low: 1, high: 3 },
    { value: 56.15 },
    { value: 2, low: 1 },
    { value: 2, high: 3 },
  ])('may be %j', (numbers) => {
    expect(figure.safeParse({ ...numbers, unit }).success).toBe(true);
  });

  it.each([
    [{}, 'a value, or both low and high'],
    [{ low: 1 }, 'a value, or both low and high'],
    [{ high: 3 }, 'a value, or both low and high'],
    [{ low: 3, high: 1 }, 'low must not be above high'],
    [{ value: 2, low: 3, high: 1 }, 'low must not be above high'],
    [{ value: '3' }, 'a number'],
  ])('may not be %j: %s', (numbers, message) => {
    expect(firstMessage(figure.safeParse({ ...numbers, unit }))).toBe(message);
  });

  it('needs its unit', () => {
    expect(firstMessage(figure.safeParse({ value: 3 }))).toBe('what is counted');
  });
});

describe('an entry', () => {
  const valid = {
    id: 'shells-2022',
    date: '2022-03-02',
    kind: 'arms',
    tie: 'toward',
    status: 'confirmed',
    text: 'It sold shells.',
    sources: ['herald-2022'],
  };

  it('needs no more than id, date, kind, tie, status, text and a source', () => {
    expect(entry.parse(valid)).toEqual(valid);
  });

  it.each(Object.keys(valid))('needs its %s', (key) => {
    const { [key]: _, ...rest } = valid as Record<string, unknown>;
    expect(entry.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[key]]);
  });

  it.each(['shells-2022', 'un-vote-2-1999', 's400-2022'])('may have the id %s', (id) => {
    expect(entry.safeParse({ ...valid, id }).success).toBe(true);
  });

  it.each([
    'shells',
    'Shells-2022',
    '2022',
    '-shells-2022',
    'shells--2022',
    'shells-2122',
    'shells-22',
    'shells 2022',
    'shéll-2022',
  ])('may not have the id %s', (id) => {
    expect(entry.safeParse({ ...valid, id }).success).toBe(false);
  });

  it('holds nothing that it does not know', () => {
    expect(entry.safeParse({ ...valid, importance: 5 }).success).toBe(false);
  });
});
