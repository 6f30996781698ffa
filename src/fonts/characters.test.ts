import { describe, expect, it } from 'vitest';
import { common, unicodeRange } from './characters.ts';

describe('the unicode range', () => {
  it.each([
    ['', []],
    ['a', ['U+61']],
    ['abc', ['U+61-63']],
    ['cab', ['U+61-63']],
    ['aac', ['U+61', 'U+63']],
    ['ЖЗИя', ['U+416-418', 'U+44F']],
    ['a\u{1F1FA}', ['U+61', 'U+1F1FA']],
  ])('of %j is %j', (characters, range) => {
    expect(unicodeRange(characters)).toEqual(range);
  });
});

describe('headings and prose', () => {
  it.each([
    ['en', 'aŁ–7 €'],
    ['uk', 'aŁ–7 Жё€'],
    ['ar', 'aŁ–7 €'],
  ])('in %s are set in %j', (language, kept) => {
    expect(common('aŁ–7 Жёش€', language)).toBe(kept);
  });
});
