import { findBrowser, installBrowser } from './browser.ts';

/** npm test runs this before the browser tests: a browser is there, or the reason and the cure are printed. */
try {
  if (!findBrowser()) installBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
