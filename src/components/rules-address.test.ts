import { describe, expect, it } from 'vitest';
import { RULE_CHOICES } from '../domain/try-rules.ts';
import { readRules, writeRules } from './rules-address.ts';

const read = (query: string) => readRules(new URLSearchParams(query));

describe('the rules that an address asks for', () => {
  it.each([
    ['', {}],
    ['contested=yes', { countContested: true }],
    ['window=24&alignment=0.7', { windowMonths: 24, alignmentStep: 0.7 }],
    ['window=36&alignment=0.5', {}],
    ['contested=&window=&alignment=', {}],
    ['view=map', {}],
  ])('?%s are %o', (query, rules) => {
    expect(read(query)).toEqual({ rules, wrong: false });
  });

  it.each([
    ['contested=maybe', {}],
    ['window=25', {}],
    ['window=-12', {}],
    ['alignment=0.55&window=24', { windowMonths: 24 }],
    ['alignment=0.70', {}],
    ['alignment=<b>', {}],
  ])('?%s cannot be tried as it stands', (query, rules) => {
    expect(read(query)).toEqual({ rules, wrong: true });
  });

  it('come back from what is written of them', () => {
    for (const windowMonths of RULE_CHOICES.windowMonths)
      for (const alignmentStep of RULE_CHOICES.alignmentStep)
        for (const countContested of [true, false]) {
          const { rules } = read(
            new URLSearchParams(writeRules({ windowMonths, alignmentStep, countContested })).toString(),
          );
          expect(writeRules(rules)).toEqual({
            contested: countContested ? 'yes' : '',
            window: windowMonths === 36 ? '' : String(windowMonths),
            alignment: alignmentStep === 0.5 ? '' : String(alignmentStep),
          });
        }
  });
});
