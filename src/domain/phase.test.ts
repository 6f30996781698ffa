import { describe, expect, it } from 'vitest';
import { phase, spanOf } from './phase.ts';

describe('a phase', () => {
  it.each([
    ['2022-03-01', 'later'],
    ['2022-03-02', 'now'],
    ['2025-03-01', 'now'],
    ['2025-03-02', 'over'],
  ])('on %s', (day, expected) => {
    expect(phase({ from: '2022-03-02', until: '2025-03-02' }, day)).toBe(expected);
  });

  it('never ends without an end', () => {
    expect(phase({ from: '2022-03-02' }, '2099-01-01')).toBe('now');
  });
});

describe('the span of dates', () => {
  it('holds the first and the last day of what they name', () => {
    expect(spanOf({ from: '2022-03', until: '2024' })).toEqual({ from: '2022-03-01', until: '2025-01-01' });
    expect(phase(spanOf({ until: '2024-02-29' }), '2024-02-29')).toBe('now');
  });

  it('began before everything where the beginning is not known', () => {
    expect(phase(spanOf({}), '2014-03-27')).toBe('now');
  });
});
