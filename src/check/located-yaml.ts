import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Fault, Position } from './fault.ts';

export type Path = readonly PropertyKey[];

/** YAML as plain data that still knows where each part of it stands. */
export interface LocatedYaml {
  data: unknown;
  /** Where the value at a path stands; where it is missing, the nearest part that holds it. */
  at(path: Path): Position;
  /** Where the key of a path stands. */
  keyAt(path: Path): Position;
  /** The value at a path as it was written. */
  written(path: Path): string;
  faults: Fault[];
}

/** Parses YAML that begins after firstLine - 1 lines of its file. Syntax errors and double keys come back as faults. */
export function parseLocatedYaml(text: string, file: string, firstLine = 1): LocatedYaml {
  const counter = new LineCounter();
  // Astro reads front matter with YAML's timestamps on; so do we, to catch the dates that it would move.
  const document = parseDocument(text, { lineCounter: counter, customTags: ['timestamp'] });

  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const start = (node: unknown) => (isNode(node) && node.range ? node.range[0] : 0);

  /** Follows a path as far as it goes; gives the offset of the key or the value it ends at. */
  function offsetOf(path: Path, part: 'key' | 'value'): number {
    let node: Node | null = document.contents;
    let offset = start(node);
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!isPair(pair)) return offset;
        const last = depth === path.length - 1;
        offset = last && part === 'key' ? start(pair.key) : isNode(pair.value) ? start(pair.value) : start(pair.key);
        node = pair.value as Node | null;
      } else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
        node = node.items[step];
        offset = start(node);
      } else {
        return offset;
      }
    }
    return offset;
  }

  const faults = document.errors.map((error): Fault => ({
    file,
    ...position(error.pos[0]),
    field: 'yaml',
    found: error.code.toLowerCase().replaceAll('_', ' '),
    expected: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  }));
  visit(document, {
    Alias: (_, alias) => {
      faults.push({
        file,
        ...position(start(alias)),
        field: 'yaml',
        found: `the alias *${alias.source}`,
        expected: 'text; an asterisk at its beginning means an alias',
        mend: 'put the text in quotes',
      });
    },
  });

  return {
    data: faults.length ? undefined : document.toJS(),
    at: (path) => position(offsetOf(path, 'value')),
    keyAt: (path) => position(offsetOf(path, 'key')),
    written: (path) => text.slice(offsetOf(path, 'value')).split(/[\n#]/)[0]?.trim() ?? '',
    faults,
  };
}
