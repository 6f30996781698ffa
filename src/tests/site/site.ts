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

/** Where a script names another that it runs before itself, and where one that it fetches later. */
const IMPORTS = /(?:from|import)\s*["'`]([./][^"'`]+\.js)["'`]/g;
const LATER = /(?:from|import)\s*\(?\s*["'`]([./][^"'`]+\.js)["'`]/g;

/** A script's address with those of all that it imports. */
function withImports(script: string, imports: RegExp, found: Set<string>): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, path] of read(script).matchAll(imports))
    withImports(new URL(path!, `http://site${script}`).pathname, imports, found);
  return found;
}

/** Addresses of the stylesheets and scripts that a page loads at once, with what the scripts import; or of all that it may ever load. */
export const assetsOf = ({ root }: BuiltPage, ever = false): string[] => {
  const imports = ever ? LATER : IMPORTS;
  const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')!);
  const inline = root
    .querySelectorAll('script:not([src])')
    .flatMap((script) => [...script.innerHTML.matchAll(imports)].map(([, path]) => path!));
  return [
    ...root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href')!),
    ...[...scripts, ...inline].reduce((found, script) => withImports(script, imports, found), new Set<string>()),
  ];
};
