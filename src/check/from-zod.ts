import type { z } from 'zod';
import { show, type Fault } from './fault.ts';
import type { LocatedYaml } from './located-yaml.ts';
import { didYouMean } from './near.ts';

type Issue = z.core.$ZodIssue;

/** The value at a path of plain data. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

const fieldOf = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'front matter';

/** The keys that a strict object at a path allows, or none where the schema has no such object. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  const unwrap = (s: unknown): unknown => {
    const def = (s as { def?: { type: string; innerType?: unknown } } | undefined)?.def;
    return def && ['optional', 'nullable', 'default'].includes(def.type) ? unwrap(def.innerType) : s;
  };
  for (const step of path) {
    const def = (
      unwrap(at) as { def: { type: string; shape?: Record<string, unknown>; element?: unknown; valueType?: unknown } }
    ).def;
    at = def.type === 'object' ? def.shape?.[String(step)] : (def.element ?? def.valueType);
    if (!at) return [];
  }
  const def = (unwrap(at) as { def: { shape?: Record<string, unknown> } }).def;
  return Object.keys(def.shape ?? {});
}

/** Turns a schema's refusal into faults, one for each key or value refused. */
export function faultsFromZod(error: z.ZodError, schema: z.ZodType, yaml: LocatedYaml, file: string): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const field = fieldOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        file,
        ...yaml.keyAt([...issue.path, key]),
        field: fieldOf([...issue.path, key]),
        found: `the key ${show(key)}`,
        expected: `one of ${allowed.join(', ')}`,
        mend: didYouMean(key, allowed) ?? 'delete the key',
      }));
    }
    if (issue.code === 'invalid_key') {
      return [
        {
          file,
          ...yaml.keyAt(issue.path),
          field,
          found: `the key ${show(issue.path.at(-1))}`,
          expected: issue.issues.map((inner) => inner.message).join('; '),
        },
      ];
    }
    const found = valueAt(yaml.data, issue.path);
    return [
      {
        file,
        ...yaml.at(issue.path),
        field,
        found: found instanceof Date ? `a date without quotes (${yaml.written(issue.path)})` : show(found),
        expected: expected(issue),
        mend: mend(issue, found),
      },
    ];
  });
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: expected /, '');
}

function mend(issue: Issue, found: unknown): string | undefined {
  if (found === undefined) return `add ${String(issue.path.at(-1))}`;
  if (found instanceof Date) return 'put the date in single quotes';
  if (issue.code === 'invalid_value' && typeof found === 'string') return didYouMean(found, issue.values.map(String));
  return undefined;
}
