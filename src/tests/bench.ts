import { spawnSync } from 'node:child_process';
import { checkContent } from '../check/check-content.ts';
import { readOutlines } from '../charts/borders.ts';
import { drawWorld } from '../charts/world.ts';
import { assess } from '../domain/assess.ts';
import { changes } from '../domain/changes.ts';
import { STATES } from '../states/states.ts';
import { readRecords } from './read-content.ts';

/** npm run bench: medians of what the project does most, in one run, and each as a multiple of the first. */

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

function time(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

const { records, day } = readRecords();
const outlines = readOutlines();
const points = STATES.map(({ code, point }) => ({ a3: code, point }));

const measured: [string, number][] = [
  ['assess 193 states on one day', time(50, () => records.map((record) => assess(record, day)))],
  ['change log of 193 states since 2014', time(3, () => records.map((record) => changes(record, day)))],
  ['check all content', time(5, () => checkContent({ root: '.', today: '9999-12-31' }))],
  ['read and simplify the borders', time(3, readOutlines)],
  ['draw the world', time(3, () => drawWorld(outlines, points))],
  ['build the site', time(3, () => spawnSync('npm', ['run', '-s', 'build'], { stdio: 'ignore' }))],
];

const [, first] = measured[0]!;
for (const [name, ms] of measured)
  console.log(`${name.padEnd(40)} ${ms.toFixed(1).padStart(9)} ms ${(ms / first).toFixed(1).padStart(8)} ×`);
