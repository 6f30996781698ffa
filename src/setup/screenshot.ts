import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';

/** npm run screenshot, after a build: the picture of the home page that the README shows. */
const OUT = '.github/home.png';
const SIZE = { width: 1280, height: 860 };
const PORT = 4399;

const server = spawn('npx', ['astro', 'preview', '--port', String(PORT)], { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: SIZE });
for (let tries = 0; tries < 50; tries += 1) {
  const loaded = await page.goto(`http://localhost:${PORT}/`).catch(() => undefined);
  if (loaded?.ok()) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
await page.screenshot({ path: OUT });
await browser.close();
server.kill();
