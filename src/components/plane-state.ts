import type { Stand } from '../charts/plane.ts';
import type { Assessment } from '../domain/assess.ts';

/** Where a state stands on the plane. */
export const standOf = (code: string, { alignment, toRussia, toUkraine }: Assessment): Stand => ({
  code,
  alignment: alignment.value,
  toRussia: toRussia.level,
  toUkraine: toUkraine.level,
});

/** How soon a state gets its name on the plane: by its rungs, then by how much is on record. */
export const rankOf = ({ toRussia, toUkraine }: Pick<Assessment, 'toRussia' | 'toUkraine'>, entries: number): number =>
  (toRussia.level ? 1000 + toRussia.level * 100 : 0) + (toUkraine.level === 3 ? 200 : 0) + entries;
