import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';
import { serveSite } from '../../setup/static-server.ts';

/** One browser and one server for a file of tests. */
export function useSite() {
  let browser: Browser;
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    ({ origin, server } = await serveSite());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens an address and hands the page to a test; whatever the page complained of comes back. */
  return async <T>(address: string, test: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => !request.url().startsWith(origin) && foreign.push(request.url()));
    await page.goto(`${origin}${address}`);
    // Some scripts come once the page has been painted.
    if (options.javaScriptEnabled !== false)
      await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    const result = await test(page);
    await context.close();
    return { result, complaints, foreign };
  };
}
