import { count, list, percent } from './format.ts';

export const related = {
  title: 'Related states',
  byBloc: 'In the same blocs',
  byVotes: 'Nearest voting record',
  named: 'Named in its entries',
  shares: (blocs: readonly string[]) => list(blocs),
  agreement: (share: number) => `${percent(share)} alike`,
  entries: (n: number) => count(n, 'entry', 'entries'),
} as const;

export const finder = {
  label: 'Find a country',
  go: 'Go',
} as const;
