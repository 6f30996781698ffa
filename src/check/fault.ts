/** One thing wrong with the content, told so that an editor can mend it without asking. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Where in the file: 'ledger.3.kind', 'prose', a column of a table. */
  field: string;
  /** What stands there, or 'nothing'. */
  found: string;
  /** What was expected. */
  expected: string;
  /** How to mend it, where that can be said. */
  mend?: string | undefined;
}

export interface Position {
  line: number;
  column: number;
}

/** By file, then by place. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.field.localeCompare(b.field, 'en')
  );
}

const FOUND_CHARACTERS = 80;

/** A value as a fault shows it: short, on one line, text in quotes. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Date) return `a date without quotes (${value.toISOString().slice(0, 10)})`;
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > FOUND_CHARACTERS ? `${text.slice(0, FOUND_CHARACTERS)}…` : text;
}
