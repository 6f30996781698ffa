import { describe, expect, it } from 'vitest';
import { STATES } from '../states/states.ts';
import { plain } from './plain.ts';
import { typeAhead } from './type-ahead.ts';

const names = STATES.map(({ name }) => plain(name)).sort();
const at = (name: string) => names.indexOf(plain(name));
const from = (name: string, typed: string) => names[typeAhead(names, at(name), typed)];

describe('typing a name', () => {
  it.each([
    ['France', 'k', 'kazakhstan', 'goes on to the next'],
    ['Kazakhstan', 'k', 'kenya', 'goes on from one that fits'],
    ['Kyrgyzstan', 'k', 'kazakhstan', 'comes round at the end'],
    ['Kenya', 'kaz', 'kazakhstan', 'finds what the letters before have passed'],
    ['Kazakhstan', 'kaz', 'kazakhstan', 'stays while the letters fit'],
    ['Kenya', 'kk', 'kiribati', 'takes a letter again for a step on'],
    ['France', 'SAO', 'sao tome and principe', 'knows no case and no accent'],
    ['France', 'são', 'sao tome and principe', 'not in what is typed either'],
    ['France', 'south k', 'south korea', 'goes past a space'],
  ])('from %s, %s leads to %s: it %s', (name, typed, wanted) => {
    expect(from(name, typed)).toBe(wanted);
  });

  it('leads nowhere where no name begins so', () => {
    expect(typeAhead(names, 0, 'xy')).toBe(-1);
  });
});
