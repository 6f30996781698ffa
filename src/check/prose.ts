import { mdxToMdast } from 'satteri';
import type { Fault, Position } from './fault.ts';
import type { MdxFile } from './profile-file.ts';

/** The parts of a syntax tree that the rules read. */
export interface ProseNode {
  type: string;
  position?: { start: { line: number; column: number; offset?: number } };
  children?: ProseNode[];
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** A profile's prose as a tree that knows its lines, or the fault that kept it from being read. */
export interface Prose {
  root: ProseNode;
  place(node: ProseNode): Position;
  faults: Fault[];
}

const EMPTY: ProseNode = { type: 'root', children: [] };

/** Parses the body of a page with the parser that builds the site. */
export function parseProse(page: MdxFile<never>): Prose {
  const place = (node: ProseNode): Position => ({
    line: (node.position?.start.line ?? 1) + page.bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  try {
    return { root: mdxToMdast(page.body) as ProseNode, place, faults: [] };
  } catch (error) {
    const message = String((error as Error).message).split('\n')[0] ?? '';
    const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): (.*)$/.exec(message) ?? [];
    const fault: Fault = {
      file: page.file,
      line: Number(line) + page.bodyLine - 1,
      column: Number(column),
      field: 'prose',
      found: 'MDX that does not parse',
      expected: text.replace(/ \(mdx-[\w:-]+\)$/, ''),
    };
    return { root: EMPTY, place, faults: [fault] };
  }
}

/** Every node of a tree, parents before children. */
export function* walk(node: ProseNode): Generator<ProseNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The words of a node; components stand for nothing but a mark. */
export function plainText(node: ProseNode, mark = ''): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.type.startsWith('mdxJsx')) return mark;
  return (node.children ?? []).map((child) => plainText(child, mark)).join('');
}

/** The value of a component's attribute when it is plain text. */
export function attribute(node: ProseNode, name: string): string | undefined {
  const value = node.attributes?.find((item) => item.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The ids that one citation names. */
export const citedIds = (node: ProseNode): string[] => (attribute(node, 'to') ?? '').split(/\s+/).filter(Boolean);
