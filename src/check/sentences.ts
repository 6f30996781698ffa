import type { Position } from './fault.ts';
import { citedIds, plainText, walk, type Prose, type ProseNode } from './prose.ts';

/** U+0001 stands for a component while sentences are cut. */
export const CITED = '\u0001';

const SENTENCE_END =
  /(?<=(?<!\b\p{Lu}|\b(?:St|No|Mr|Mrs|Dr|[Aa]rt|[Aa]pprox|[Cc]a?|[Vv]ol|p))[.!?]["”’)]*\u0001*)\s+(?=["“‘(]?[\p{Lu}\d])/u;

export interface Sentence {
  /** Its words, with a mark for each component. */
  text: string;
  /** Where it begins and ends in the paragraph's text. */
  start: number;
  end: number;
  /** The ids that its citations name. */
  cites: string[];
}

export interface Paragraph {
  text: string;
  sentences: Sentence[];
  /** Where in the file a character of the text stands. */
  place(index: number): Position;
}

interface Leaf {
  node: ProseNode;
  text: string;
  start: number;
}

const leafNodes = (node: ProseNode): ProseNode[] =>
  node.type.startsWith('mdxJsx') || !node.children ? [node] : node.children.flatMap(leafNodes);

function leavesOf(paragraph: ProseNode): Leaf[] {
  let start = 0;
  return leafNodes(paragraph).map((node) => {
    const leaf = { node, text: plainText(node, CITED), start };
    start += leaf.text.length;
    return leaf;
  });
}

function placeIn(leaves: readonly Leaf[], prose: Prose, index: number): Position {
  const leaf = leaves.find(({ start, text }) => index < start + text.length) ?? leaves.at(-1);
  if (!leaf) return prose.place(prose.root);
  const { line, column } = prose.place(leaf.node);
  const before = leaf.text.slice(0, index - leaf.start).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length > 1 ? last + 1 : column + last };
}

function cut(text: string, leaves: readonly Leaf[]): Sentence[] {
  let end = 0;
  return text.split(SENTENCE_END).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const within = leaves.filter((leaf) => leaf.start >= start && leaf.start < end && leaf.node.name === 'Cite');
    return { text: sentence, start, end, cites: within.flatMap(({ node }) => citedIds(node)) };
  });
}

/** The paragraphs of a prose, those of lists among them, and their sentences. */
export function paragraphsOf(prose: Prose): Paragraph[] {
  return [...walk(prose.root)]
    .filter((node) => node.type === 'paragraph')
    .map((paragraph) => {
      const leaves = leavesOf(paragraph);
      const text = leaves.map((leaf) => leaf.text).join('');
      return { text, sentences: cut(text, leaves), place: (index) => placeIn(leaves, prose, index) };
    });
}
