import { profile, type Profile } from '../schemas/profile.ts';
import { bloc, type Bloc } from '../schemas/bloc.ts';
import type { z } from 'zod';
import { faultsFromZod } from './from-zod.ts';
import type { Fault } from './fault.ts';
import { parseLocatedYaml, type LocatedYaml } from './located-yaml.ts';

/** A value whose fields are there, but not yet known to be right: what the rules read, so that one fault hides no other. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends Record<string, unknown>
    ? { [K in keyof T]?: Loose<T[K]> }
    : unknown;

/** One MDX file of content/, read but not judged. */
export interface MdxFile<T> {
  file: string;
  /** The file's name without its ending. */
  slug: string;
  yaml: LocatedYaml;
  /** The front matter as it stands; an empty object where there is none. */
  loose: Loose<T>;
  /** The front matter when the schema accepts it. */
  data: T | undefined;
  body: string;
  /** The line of the file on which the body's first line stands. */
  bodyLine: number;
  /** Whether the front matter could be read; where not, the rest cannot be judged by it. */
  readable: boolean;
  faults: Fault[];
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function readMdx<T extends Record<string, unknown>>(file: string, text: string, schema: z.ZodType<T>): MdxFile<T> {
  const match = FENCE.exec(text.replace(/^\uFEFF/, ''));
  const yaml = parseLocatedYaml(match?.[1] ?? '', file, 2);
  const faults = [...yaml.faults];
  if (!match) {
    faults.push({
      file,
      line: 1,
      column: 1,
      field: 'front matter',
      found: 'nothing',
      expected: "front matter between two lines of '---'",
      mend: 'begin the file with --- and the front matter',
    });
  }
  const isObject = typeof yaml.data === 'object' && yaml.data !== null && !Array.isArray(yaml.data);
  const parsed = schema.safeParse(isObject ? yaml.data : {});
  if (!parsed.success && faults.length === 0) faults.push(...faultsFromZod(parsed.error, schema, yaml, file));
  return {
    file,
    slug: file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, ''),
    yaml,
    loose: (isObject ? yaml.data : {}) as Loose<T>,
    data: parsed.data,
    readable: match !== null && yaml.faults.length === 0,
    body: match ? text.slice(text.indexOf(match[0]) + match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length : 1,
    faults,
  };
}

export const readProfile = (file: string, text: string): MdxFile<Profile> => readMdx(file, text, profile);
export const readBloc = (file: string, text: string): MdxFile<Bloc> => readMdx(file, text, bloc);

/** The items of a list that may not be one. */
export function items<T>(list: T[] | undefined): T[] {
  return Array.isArray(list) ? list.map((item) => (typeof item === 'object' && item !== null ? item : ({} as T))) : [];
}

/** The keys of a map that may not be one. */
export function keys(map: unknown): string[] {
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}
