import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortItems } from './cbor.ts';

type Value = number | string | Value[];

const head = (type: number, n: number) => {
  const size = n < 24 ? 0 : n < 0x100 ? 1 : n < 0x10000 ? 2 : 4;
  const bytes = Array.from({ length: size }, (_, i) => (n >>> (8 * (size - 1 - i))) & 0xff);
  return String.fromCharCode((type << 5) | (size ? 23 + Math.log2(size) + 1 : n), ...bytes);
};
const encode = (value: Value): string =>
  typeof value === 'number'
    ? head(0, value)
    : typeof value === 'string'
      ? head(3, value.length) + value
      : head(4, value.length) + value.map(encode).join('');

const item = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.nat(),
    fc.string({ maxLength: 300 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
})).value;

describe('sorting the items of an array in CBOR', () => {
  it('puts them in the order of their bytes and leaves all else where it is', () => {
    expect(
      sortItems(
        encode([
          'state',
          [
            ['niger', [3, 500]],
            ['egypt', [1]],
          ],
          7,
        ]),
        1,
      ),
    ).toBe(
      encode([
        'state',
        [
          ['egypt', [1]],
          ['niger', [3, 500]],
        ],
        7,
      ]),
    );
  });

  it('gives one text whatever the order was', () => {
    fc.assert(
      fc.property(fc.array(item), fc.array(item), fc.array(item), (before, items, after) => {
        const sorted = (list: Value[]) => sortItems(encode([...before, list, ...after]), before.length);
        expect(sorted([...items].reverse())).toBe(sorted(items));
        expect(sorted(items)).toHaveLength(encode([...before, items, ...after]).length);
      }),
    );
  });

  it('fails on what the files of an index never held, rather than spoil it', () => {
    expect(() => sortItems('\x82\x01\xa0', 1)).toThrow('no number, text or array at 2: 0xa0');
    expect(() => sortItems('\x82\x01\x9f\x01\xff', 1)).toThrow('no number, text or array');
    expect(() => sortItems('\x82\x01\x02', 1)).toThrow('no array at place 1');
  });
});
