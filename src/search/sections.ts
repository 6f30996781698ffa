import { mdxToMdast } from 'satteri';
import { plainText, walk, type ProseNode } from '../check/prose.ts';
import { slugOf } from '../states/states.ts';

/** What stands under one heading of a page's prose. */
export interface Section {
  /** The heading's fragment on the page. */
  id: string;
  heading: string;
  text: string;
}

/** The nodes that hold running text, and no other such node. */
const TEXTS = ['paragraph', 'tableCell'];

/** The prose of a page by its headings, as plain text; citations and quoted entries are left out. */
export function proseSections(mdx: string): Section[] {
  const sections: (Omit<Section, 'text'> & { texts: string[] })[] = [];
  for (const node of walk(mdxToMdast(mdx) as ProseNode)) {
    const text = plainText(node).replace(/\s+/g, ' ').trim();
    if (node.type === 'heading') sections.push({ id: slugOf(text), heading: text, texts: [] });
    else if (text && TEXTS.includes(node.type)) sections.at(-1)?.texts.push(text);
  }
  return sections.map(({ texts, ...section }) => ({ ...section, text: texts.join(' ') }));
}
