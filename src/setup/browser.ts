import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where an installed Chrome or Chromium may be, first to last. */
const PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['LOCALAPPDATA']}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** The browser that the tests drive, or undefined where none is installed. */
export function findBrowser(): string | undefined {
  return PLACES.find((path) => path && existsSync(path));
}

const HELP = 'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to where it is.';

/** Installs Debian's Chromium where apt works as root; throws with what to do where it does not. */
export function installBrowser(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) throw new Error(HELP);
  console.log('No Chrome or Chromium found: installing Debian’s chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', 'chromium') || !findBrowser())
    throw new Error(`apt-get could not install chromium. ${HELP}`);
}

/** Quiet on a machine without a network, and able to start as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that was found. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser()!, args: FLAGS });
}
