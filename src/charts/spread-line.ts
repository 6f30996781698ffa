import { between } from './box.ts';

/**
 * Places on a line, at least a distance apart, each as near to its wish as it can be without leaving the line.
 * Where the line is too short for the distance, they share it evenly.
 * @param wishes smallest first
 */
export function spreadLine(wishes: readonly number[], apart: number, low: number, high: number): number[] {
  const gap = Math.min(apart, (high - low) / Math.max(1, wishes.length - 1));
  const last = high - gap * (wishes.length - 1);
  // Less the gaps before it no place may fall below the one before: those that would are pooled at their mean.
  const pools: { sum: number; n: number }[] = [];
  for (const [i, wish] of wishes.entries()) {
    let pool = { sum: wish - i * gap, n: 1 };
    for (let before = pools.at(-1); before && before.sum / before.n > pool.sum / pool.n; before = pools.at(-1)) {
      pool = { sum: before.sum + pool.sum, n: before.n + pool.n };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ sum, n }) => Array.from({ length: n }, () => between(low, sum / n, last)))
    .map((place, i) => place + i * gap);
}
