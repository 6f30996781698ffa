import { spawnSync } from 'node:child_process';
import { checkContent } from '../check/check-content.ts';
import { readOutlines } from '../charts/borders.ts';
import { drawWorld } from '../charts/world.ts';
import { assess } from '../domain/assess.ts';
import { changes } from '../domain/changes.ts';
import { launchBrowser } from '../setup/browser.ts';
import { serveSite } from '../setup/static-server.ts';
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

/** Days of the slider that the browser goes to on each of some loads of the home page. */
const STEPS = 200;
const LOADS = 7;

/** What the map in time costs a reader: the script of one step, and from the end of loading until it can be used. */
async function inBrowser(): Promise<{ step: number; ready: number }> {
  const { origin, server } = await serveSite();
  const browser = await launchBrowser();
  const ready: number[] = [];
  const spent: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // A new window of the browser loads pages of its own first.
    await page.waitForTimeout(1500);
    await page.goto(origin);
    const at = await page.waitForFunction(
      () => document.querySelector('.time-bar:not([hidden])') && performance.now(),
      undefined,
      { polling: 'raf' },
    );
    const loaded = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    );
    ready.push(Math.max(0, Number(await at.jsonValue()) - loaded));
    const times = await page.evaluate(async (steps) => {
      const slider = document.querySelector<HTMLInputElement>('.time-bar input')!;
      const spent: number[] = [];
      for (let i = 0; i < steps; i += 1) {
        slider.valueAsNumber = Math.round((Number(slider.max) * ((i * 37) % steps)) / steps);
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        spent.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return spent;
    }, STEPS);
    spent.push(...times);
    await page.close();
  }
  await browser.close();
  server.close();
  return { step: median(spent), ready: median(ready) };
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

const { step, ready } = await inBrowser();
measured.push(['one step of the slider in the browser', step], ['the map in time ready after loading', ready]);

const [, first] = measured[0]!;
for (const [name, ms] of measured)
  console.log(`${name.padEnd(40)} ${ms.toFixed(1).padStart(9)} ms ${(ms / first).toFixed(1).padStart(8)} ×`);
