import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFiling, filingName, initialOf, partOf, PARTS } from './source-parts.ts';

describe('an initial', () => {
  it.each([
    ['TASS', 't'],
    ['bne IntelliNews', 'b'],
    ['The Moscow Times', 'm'],
    ['The', 't'],
    ['Theorist', 't'],
    ['«Centre-Expert»', 'c'],
    ['Últimas Noticias', 'u'],
    ['Știrile ProTV', 's'],
    ['24.kg', 'digits'],
    ['100% Noticias', 'digits'],
    ['Известия', 'others'],
    ['新华社', 'others'],
    ['', 'others'],
  ])('of %j is %s', (publisher, initial) => {
    expect(initialOf(publisher)).toBe(initial);
  });
});

describe('the parts', () => {
  it('are the addresses that shipped', () => {
    expect(PARTS).toEqual(['a', 'b-c', 'd-e', 'f-j', 'k-l', 'm-n', 'o-q', 'r', 's-t', 'u-z']);
  });

  it.each([
    ['digits', 'a'],
    ['a', 'a'],
    ['b', 'b-c'],
    ['c', 'b-c'],
    ['d', 'd-e'],
    ['h', 'f-j'],
    ['q', 'o-q'],
    ['r', 'r'],
    ['s', 's-t'],
    ['u', 'u-z'],
    ['z', 'u-z'],
    ['others', 'u-z'],
  ])('hold %s in %s', (initial, part) => {
    expect(partOf(initial)).toBe(part);
  });

  it('hold every letter from their first to their last, and no other', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const part = partOf(letter);
      expect(letter >= part[0]! && letter <= part.at(-1)!, `${letter} in ${part}`).toBe(true);
    }
  });
});

describe('the order of filing', () => {
  it('has digits first, then letters without regard to The, case and accents, then other scripts', () => {
    const filed = [
      '112.ua',
      'Acción',
      'bne',
      'The Kyiv Independent',
      'Kyiv Post',
      'Último',
      'Zw.lt',
      'Đài',
      'Известия',
    ];
    expect(filed.toReversed().sort(byFiling)).toEqual(filed);
  });

  it('never tears an initial or a part apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
        const of = names.sort(byFiling).map(initialOf);
        for (const found of [of, of.map(partOf)]) {
          const runs = found.filter((value, i) => value !== found[i - 1]);
          expect(new Set(runs).size).toBe(runs.length);
        }
      }),
    );
  });

  it('drops nothing from a name but The and marks before it', () => {
    expect(filingName('The National (The UAE)')).toBe('National (The UAE)');
  });
});
