import { ALIGNMENT_STEP, WINDOW_MONTHS, type Rules } from '../../domain/method.ts';
import { count, number } from './format.ts';

const published = (choice: string, is: boolean) => (is ? `${choice} (published)` : choice);
const months = (n: number) => `${number(n)} months`;

export const tryRules = {
  title: 'Test the rules',
  lead: 'Some of these rules are choices that others would make otherwise. This is what hangs on them: the states that would have another label today, each with its published label and the one that it would have.',
  terms:
    'The window is the time for which a one-off act counts and for which votes are read. The threshold is the alignment from which votes alone give a label, on either side of zero.',
  link: 'Test the rules: which labels hang on which',
  asked: 'One rule changed',
  columns: { rule: 'If', which: 'Published label → other label' },
  rule: ({ countContested, windowMonths, alignmentStep }: Partial<Rules>) =>
    countContested
      ? 'Contested evidence counts'
      : windowMonths
        ? `Window of ${months(windowMonths)}`
        : `Threshold of ${number(alignmentStep!)}`,

  own: 'Rules of your own',
  fields: { contested: 'Contested evidence', window: 'Window', alignment: 'Threshold' },
  contested: (counts: boolean) => published(counts ? 'Counts' : 'Does not count', !counts),
  window: (n: number) => published(months(n), n === WINDOW_MONTHS),
  alignment: (value: number) => published(number(value), value === ALIGNMENT_STEP),
  back: 'Back to the published method',
  loading: 'Reading the history …',
  answer: (n: number) =>
    n ? `${count(n, 'state', 'states')} would have another label.` : 'No state would have another label.',
  published: 'This is the published method.',
  wrong: 'The address asks for a rule that cannot be tried here; the published one stands in its place.',
  failed: 'The history could not be read. The table above needs none.',
} as const;
