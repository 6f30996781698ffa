import { launchBrowser } from './browser.ts';
import { serveSite } from './static-server.ts';

/** npm run screenshot, after a build: the picture of the home page that the README shows. */
const OUT = '.github/home.png';
const SIZE = { width: 1280, height: 860 };

const { origin, server } = await serveSite();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: SIZE });
await page.goto(`${origin}/`);
await page.screenshot({ path: OUT });
await browser.close();
server.close();
