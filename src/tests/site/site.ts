import { parse, type HTMLElement } from 'node-html-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site as built, for the tests to read. */
export const DIST = 'dist';

if (!existsSync(DIST)) throw new Error('The tests of the built site need dist/: run npm run build first.');

/** Every file of the site, from its root, with forward slashes. */
export const files: string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'));

export const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export interface BuiltPage {
  /** Its address: '/', '/countries/kazakhstan/'. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** Every page, parsed. */
export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { address: file.replace(/index\.html$/, ''), html, root: parse(html, { comment: false }) };
  });

export const page = (address: string): BuiltPage => {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`No page at ${address}`);
  return found;
};

/** Addresses of the stylesheets and scripts that a page loads. */
export const assetsOf = ({ root }: BuiltPage): string[] => [
  ...root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href')!),
  ...root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')!),
];
