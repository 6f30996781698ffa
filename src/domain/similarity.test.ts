import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { votes } from '../tests/records.ts';
import { BALLOTS, type Ballot } from '../schemas/vocabulary.ts';
import { similarity } from './similarity.ts';

const ballots = fc.array(fc.constantFrom(...BALLOTS), { maxLength: 8 });

describe('the similarity of two voting records', () => {
  it.each<[Ballot[], Ballot[], { n: number; same: number; agreement: number | undefined }]>([
    [['yes'], ['yes'], { n: 1, same: 1, agreement: 1 }],
    [['yes'], ['no'], { n: 1, same: 0, agreement: 0 }],
    [['yes'], ['abstain'], { n: 1, same: 0, agreement: 0.5 }],
    [['abstain'], ['no'], { n: 1, same: 0, agreement: 0.5 }],
    [['abstain'], ['abstain'], { n: 1, same: 1, agreement: 1 }],
    [['yes', 'yes', 'no', 'abstain'], ['yes', 'no', 'no', 'yes'], { n: 4, same: 2, agreement: 0.625 }],
    [['yes', 'not-voting'], ['yes', 'yes'], { n: 1, same: 1, agreement: 1 }],
    [['yes', 'no'], ['yes'], { n: 1, same: 1, agreement: 1 }],
    [['not-voting'], ['not-voting'], { n: 0, same: 0, agreement: undefined }],
    [[], [], { n: 0, same: 0, agreement: undefined }],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(similarity(votes(...a), votes(...b))).toEqual(expected);
  });

  it('compares the votes on the same resolution, whatever the order of the records', () => {
    expect(similarity(votes('yes', 'no'), votes('yes', 'no').reverse()).agreement).toBe(1);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(ballots, ballots, (a, b) => {
        expect(similarity(votes(...a), votes(...b))).toEqual(similarity(votes(...b), votes(...a)));
      }),
    );
  });

  it('is whole with itself, wherever a vote was cast', () => {
    fc.assert(
      fc.property(ballots, (a) => {
        const cast = a.filter((ballot) => ballot !== 'not-voting').length;
        expect(similarity(votes(...a), votes(...a))).toEqual({ n: cast, same: cast, agreement: cast ? 1 : undefined });
      }),
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(ballots, ballots, (a, b) => {
        const { agreement = 0 } = similarity(votes(...a), votes(...b));
        expect(agreement >= 0 && agreement <= 1).toBe(true);
      }),
    );
  });
});
