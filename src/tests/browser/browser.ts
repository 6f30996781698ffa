import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../setup/browser.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves dist/ as any static host does: folders by their index.html, 404.html for the rest. */
function serve(): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(found ? file : '.html')] ?? 'application/octet-stream',
    });
    response.end(readFileSync(found ? file : 'dist/404.html'));
  });
}

/** One browser and one server for a file of tests. */
export function useSite() {
  let browser: Browser;
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    server = serve();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const at = server.address();
    origin = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
    browser = await chromium.launch({
      executablePath: findBrowser()!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
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
    const result = await test(page);
    await context.close();
    return { result, complaints, foreign };
  };
}
