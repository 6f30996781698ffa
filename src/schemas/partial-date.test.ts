import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate as anyPartialDate } from '../tests/arbitrary.ts';
import { partialDate } from './partial-date.ts';

const accepts = (value: unknown) => partialDate.safeParse(value).success;

describe('a date', () => {
  it.each(['2022-02-24', '2024-02-29', '2000-02-29', '2022-02', '2022-12', '2022', '1958-01-01'])(
    'may be %s',
    (date) => {
      expect(partialDate.parse(date)).toBe(date);
    },
  );

  it.each([
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13',
    '2022-00',
    '2022-01-00',
    '2022-1-5',
    '2022-1',
    '22',
    '202',
    '20222',
    '2022-',
    '2022-02-',
    'March 2022',
    '2022-02-24T00:00:00Z',
    '2022-02-24 ',
    ' 2022',
    '24.02.2022',
    '2022/02/24',
    '20220224',
    '2022-02-24\n',
    '2022\n',
    '',
  ])('may not be %j', (date) => {
    expect(accepts(date)).toBe(false);
  });

  it.each([2022, new Date('2022-02-24'), null, undefined, ['2022']])('may not be %o, which is no text', (value) => {
    expect(accepts(value)).toBe(false);
  });

  it('of the calendar may be a day, a month or a year', () => {
    fc.assert(fc.property(anyPartialDate, (date) => accepts(date)));
  });

  it('that is refused says what a date looks like', () => {
    const messages = ['2022-02-30', 2022].map((value) => partialDate.safeParse(value).error?.issues[0]?.message);
    expect(messages).toEqual([expect.stringContaining("'2022-02-24'"), expect.stringContaining('in quotes')]);
  });
});
