import { describe, expect, it } from 'vitest';
import { titleLanguage } from './title-language.ts';

describe('the language of a title', () => {
  it.each([
    ['Wachsender Handel', 'de', 'de'],
    ['Китай и Россия', 'ru', 'ru'],
    ['A title', 'en', 'en'],
    ['[Chinese customs data]', 'pt', undefined],
    ['Nicaragua ready to sign (in Spanish)', 'es', undefined],
    ['Zelensky addresses lawmakers (Arabic edition)', 'ar', undefined],
    ['Lavrov: EU membership path incompatible', 'ru', undefined],
    ['[Описание]', 'ru', 'ru'],
    ['Le Burkina (AFP)', 'fr', 'fr'],
  ])('%s, read in %s, is %s', (title, language, wanted) => {
    expect(titleLanguage({ title, language })).toBe(wanted);
  });
});
