import { describe, expect, it } from 'vitest';
import { record, weighing } from '../tests/records.ts';
import { asWritten } from '../strings/language.ts';
import { causeLink } from './change-cause.ts';

const fiji = record({ code: 'FJI', ledger: [weighing('arms', { text: 'It sold shells.' })] });

describe('a cause in words', () => {
  it('is an entry by its sentence, which is content, with its permalink', () => {
    expect(causeLink(fiji, { of: 'entry', edge: 'began', id: 'arms-2022' })).toEqual({
      lead: 'Counts from this day:',
      text: 'It sold shells.',
      href: '/countries/fiji/#arms-2022',
      marking: asWritten,
    });
  });

  it('is a vote by its ballot, with the page of the resolution', () => {
    expect(causeLink(fiji, { of: 'vote', edge: 'lapsed', symbol: 'A/RES/ES-11/4', ballot: 'abstain' })).toEqual({
      lead: 'No longer counts, 36 months on:',
      text: 'Abstained on ES-11/4',
      href: '/votes/es-11-4/',
    });
  });

  it('is a place on the list, which has no page', () => {
    expect(causeLink(fiji, { of: 'list', edge: 'began' })).toEqual({
      lead: 'On the list of states that sanction Russia from this day.',
    });
  });
});
