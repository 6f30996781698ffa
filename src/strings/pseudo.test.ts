import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

const words = pseudo(en);

describe('the language made of English', () => {
  it.each([
    ['a text', words.nav.votes, '⟦Vótés⟧'],
    ['a text deep inside', words.labels.parts.name, '⟦Súpplíés párts⟧'],
    ['a text of a list', words.method.countsText[3], '⟦Á strúck éntry stáys át íts áddréss ánd wéíghs nóthíng.⟧'],
    ['what a function gives', words.map.states(2), '⟦2 státés⟧'],
    [
      'each text that a function gives in a list',
      words.country.addProfileSteps('fiji', 'FJI')[0]?.slice(0, 13),
      '⟦Rún npm rún ',
    ],
    ['the places that a script fills', words.filter.shown('{n}', '{of}'), '⟦{n} óf {of} shówn⟧'],
  ])('marks %s', (_, text, marked) => {
    expect(text).toBe(marked);
  });

  it('names states as Intl does, and what Intl does not know as English does', () => {
    expect(words.nameOf({ code: 'KAZ', alpha2: 'KZ', englishName: 'Kazakhstan' })).toBe('Kazakhstan');
    expect(words.nameOf({ code: 'TUR', alpha2: 'TR', englishName: 'Turkey' })).toBe('Türkiye');
    expect(words.nameOf({ code: 'KAS', alpha2: undefined, englishName: 'Siachen Glacier' })).toBe('Siachen Glacier');
  });
});
