import { PUBLISHED, type Rules } from '../domain/method.ts';
import { RULE_CHOICES } from '../domain/try-rules.ts';

const choices = (rule: keyof typeof RULE_CHOICES) =>
  new Map<string, Partial<Rules>>(
    RULE_CHOICES[rule].map((value) => [String(value), value === PUBLISHED[rule] ? {} : { [rule]: value }]),
  );

/** What each field of the form and of the address may hold, and the rule that it then asks for. */
const FIELDS = {
  contested: new Map<string, Partial<Rules>>([['yes', { countContested: true }]]),
  window: choices('windowMonths'),
  alignment: choices('alignmentStep'),
} as const;

/**
 * Reads ?contested=yes&window=24&alignment=0.7.
 * @returns the rules where they are not the published ones, and whether something was asked for that cannot be tried
 */
export function readRules(asked: URLSearchParams): { rules: Partial<Rules>; wrong: boolean } {
  const found = Object.entries(FIELDS).flatMap(([name, rules]) => {
    const value = asked.get(name);
    return value ? [rules.get(value)] : [];
  });
  return { rules: Object.assign({}, ...found) as Partial<Rules>, wrong: found.includes(undefined) };
}

/** What the fields and the address hold for rules, empty where they are the published ones. */
export const writeRules = (rules: Partial<Rules>): Record<keyof typeof FIELDS, string> => ({
  contested: rules.countContested ? 'yes' : '',
  window: String(rules.windowMonths ?? ''),
  alignment: String(rules.alignmentStep ?? ''),
});
