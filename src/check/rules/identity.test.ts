import { describe } from 'vitest';
import { itFinds } from '../../tests/planted-faults.ts';

describe('a code names a state', () => {
  itFinds([
    { slip: 'a code that no state has', swap: ['code: FJI', 'code: FJY'], field: 'code', says: 'did you mean "FJI"?' },
    { slip: 'a code in small letters', swap: ['code: FJI', 'code: fji'], field: 'code', says: 'in capitals' },
    {
      slip: 'the code of an observer',
      swap: ['code: FJI', 'code: VAT'],
      field: 'code',
      says: 'one of the 193 UN members',
    },
    {
      slip: "a code that is not the file's",
      swap: ['code: FJI', 'code: TON'],
      field: 'code',
      says: 'rename the file to tonga.mdx, or correct the code',
    },
    {
      slip: 'an actor that no state is',
      swap: ['    under: refused', '    actor: TOX'],
      field: 'ledger.1.actor',
      says: 'did you mean "TO',
    },
  ]);
});
