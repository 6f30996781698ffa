import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment, writeMoment } from './moment.ts';

const BOUNDS = {
  first: '2014-03-27',
  last: '2026-07-02',
  views: ['label', 'russia', 'es-11-1'],
  codes: ['KAZ', 'BLR'],
};
const STANDARD = { on: '2026-07-02', view: 'label', focus: undefined, refused: [] };

describe('an address', () => {
  it.each([
    ['', STANDARD],
    ['?on=2022-10-12&view=russia&focus=KAZ', { on: '2022-10-12', view: 'russia', focus: 'KAZ', refused: [] }],
    ['?on=2014-03-27', { ...STANDARD, on: '2014-03-27' }],
    ['?on=2014-03-26', { ...STANDARD, refused: ['on=2014-03-26'] }],
    ['?on=2026-07-03', { ...STANDARD, refused: ['on=2026-07-03'] }],
    ['?on=2022-02-30', { ...STANDARD, refused: ['on=2022-02-30'] }],
    ['?on=yesterday', { ...STANDARD, refused: ['on=yesterday'] }],
    ['?on=', { ...STANDARD, refused: ['on='] }],
    ['?view=colour&focus=kaz', { ...STANDARD, refused: ['view=colour', 'focus=kaz'] }],
    ['?utm_source=x', STANDARD],
  ])('%s is read', (query, moment) => {
    expect(readMoment(query, BOUNDS)).toEqual(moment);
  });

  it('that was written is read as it was meant', () => {
    const moment = fc.record({
      on: fc.constantFrom('2014-03-27', '2022-10-12', '2026-07-02'),
      view: fc.constantFrom(...BOUNDS.views),
      focus: fc.constantFrom(undefined, ...BOUNDS.codes),
    });
    fc.assert(
      fc.property(moment, (given) => {
        expect(readMoment(writeMoment(given, BOUNDS), BOUNDS)).toEqual({ ...given, refused: [] });
      }),
    );
  });

  it('says nothing of what the page shows by itself', () => {
    expect(writeMoment({ on: '2026-07-02', view: 'label', focus: undefined }, BOUNDS)).toBe('');
  });
});
