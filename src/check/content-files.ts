import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { FOLDERS, TABLES } from './folders.ts';

/** The files of content/ under one root. */
export interface ContentFiles {
  /** The text of a file; a missing one is noted and reads as nothing. */
  read(file: string): string;
  /** The files of a folder with one ending, in order. */
  all(folder: string, ending: '.mdx' | '.yaml'): { file: string; text: string }[];
  /** Files that were asked for and are not there. */
  missing: Fault[];
}

const whole = (file: string, found: string, expected: string, mend: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  found,
  expected,
  mend,
});

export function openContent(root: string): ContentFiles {
  const missing: Fault[] = [];
  const read = (file: string): string => {
    if (existsSync(join(root, file))) return readFileSync(join(root, file), 'utf8');
    missing.push(whole(file, 'nothing', 'a file', 'restore it'));
    return '';
  };
  const all: ContentFiles['all'] = (folder, ending) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => ({ file: `${folder}/${name}`, text: read(`${folder}/${name}`) }));
  return { read, all, missing };
}

const PAGE = new RegExp(`^((${FOLDERS.countries}|${FOLDERS.blocs})/[^/]+\\.mdx|${FOLDERS.claims}/[^/]+\\.yaml)$`);

/** Files that nothing reads are faults: nothing is dropped in silence. */
export function checkStrays(root: string): Fault[] {
  const folder = join(root, 'content');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const known: readonly string[] = Object.values(TABLES);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join('content', join(entry.parentPath, entry.name).slice(folder.length)).replaceAll('\\', '/'))
    .filter((file) => !PAGE.test(file) && !known.includes(file))
    .map((file) =>
      whole(
        file,
        'a file that nothing reads',
        'countries/<slug>.mdx, blocs/<slug>.mdx, claims/<slug>.yaml or a table of datasets/',
        'rename it or move it out of content/',
      ),
    );
}
