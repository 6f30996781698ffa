import { describe, expect, it } from 'vitest';
import { listing, record } from '../tests/records.ts';
import { listingOn } from './listing-on.ts';

describe('the place on the list of a state that was on it twice', () => {
  const twice = record({ sanctions: [listing('2022-03-01', '2023-01-01'), listing('2025-01-01')] });

  it.each([
    ['2022-02-28', undefined],
    ['2022-03-01', '2022-03-01'],
    ['2022-06-01', '2022-03-01'],
    ['2023-01-01', '2022-03-01'],
    ['2023-01-02', undefined],
    ['2024-12-31', undefined],
    ['2025-01-01', '2025-01-01'],
    ['2026-07-02', '2025-01-01'],
  ])('is on %s the one since %s', (day, from) => {
    expect(listingOn(twice, day)?.from).toBe(from);
  });

  it('is the later one on a day that both cover', () => {
    const both = record({ sanctions: [listing('2022-03-01'), listing('2025-01-01')] });
    expect(listingOn(both, '2025-06-01')?.from).toBe('2025-01-01');
  });
});
