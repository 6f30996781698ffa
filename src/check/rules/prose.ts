import { COMPONENTS, PROSE_HEADINGS, PROSE_WORDS, COUNTRY_SECTIONS, type ProseLength } from '../../schemas/prose.ts';
import type { Profile } from '../../schemas/profile.ts';
import { show, type Fault, type Position } from '../fault.ts';
import { didYouMean } from '../near.ts';
import { items, keys, type MdxFile } from '../profile-file.ts';
import { attribute, citedIds, plainText, walk, type Prose, type ProseNode } from '../prose.ts';
import { CITED, paragraphsOf } from '../sentences.ts';
import { checkWording } from './wording.ts';

type Page = MdxFile<Profile>;

/** Markdown that a profile may use; everything else is a fault. */
const ALLOWED_NODES = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'list',
  'listItem',
  'break',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);

/** What to call the nodes that a careless paste brings in. */
const NODE_WORDS: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxTextExpression: 'an expression in braces',
  mdxFlowExpression: 'an expression in braces',
  html: 'raw HTML',
  link: 'a link',
  linkReference: 'a link',
  image: 'an image',
  code: 'a code block',
  inlineCode: 'code',
  table: 'a table',
  strong: 'bold text',
  blockquote: 'a block quotation',
};

const NODE_MENDS: Record<string, string> = {
  link: 'describe the document under sources and cite it with <Cite to="…" />',
  blockquote: 'put the quotation in the ledger and show it with <Quote entry="…" />',
};

const fault = (page: Page, at: Position, found: string, expected: string, mend?: string): Fault => ({
  file: page.file,
  line: at.line,
  column: at.column,
  field: 'prose',
  found,
  expected,
  mend,
});

/** A profile cannot run code: only plain markdown and a short list of components, with plain attributes. */
export function checkNodes(page: Page, prose: Prose): Fault[] {
  return [...walk(prose.root)].flatMap((node) => {
    const at = prose.place(node);
    if (!ALLOWED_NODES.has(node.type))
      return [
        fault(
          page,
          at,
          NODE_WORDS[node.type] ?? node.type,
          'plain paragraphs, headings, lists and the components ' + componentNames(),
          NODE_MENDS[node.type] ?? 'delete it',
        ),
      ];
    return node.type.startsWith('mdxJsx') ? checkComponent(page, node, at) : [];
  });
}

const componentNames = () =>
  Object.keys(COMPONENTS)
    .map((name) => `<${name}>`)
    .join(' and ');

function checkComponent(page: Page, node: ProseNode, at: Position): Fault[] {
  const name = node.name ?? '';
  const only = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as keyof typeof COMPONENTS] : undefined;
  if (!only) {
    const raw = /^[a-z]/.test(name);
    return [
      fault(
        page,
        at,
        `${raw ? 'raw HTML ' : ''}<${name}>`,
        `one of ${componentNames()}`,
        raw ? 'write plain markdown' : didYouMean(name, Object.keys(COMPONENTS)),
      ),
    ];
  }
  const wrong = (node.attributes ?? []).filter(
    (item) => item.type !== 'mdxJsxAttribute' || item.name !== only || typeof item.value !== 'string',
  );
  if (wrong.length === 0 && attribute(node, only))
    return (node.children ?? []).length
      ? [fault(page, at, `<${name}> around text`, `<${name} ${only}="…" /> with nothing inside`)]
      : [];
  return [
    fault(
      page,
      at,
      wrong[0]?.name ? `the attribute ${wrong[0].name} of <${name}>` : `<${name}> without ${only}`,
      `<${name} ${only}="…" /> with plain text in quotes and no other attribute`,
    ),
  ];
}

/** What the prose cites stands in the profile. */
export function checkCitations(page: Page, prose: Prose, sections: readonly string[] = COUNTRY_SECTIONS): Fault[] {
  const entries = items(page.loose.ledger);
  const entryIds = entries.map((entry) => String(entry.id));
  const known = [...entryIds, ...keys(page.loose.sources), ...sections];
  return [...walk(prose.root)].flatMap((node): Fault[] => {
    if (node.name === 'Cite')
      return citedIds(node)
        .filter((id) => !known.includes(id))
        .map((id) =>
          fault(
            page,
            prose.place(node),
            `the citation ${show(id)}`,
            'the id of an entry of the ledger or of a source of this profile',
            didYouMean(id, known),
          ),
        );
    if (node.name !== 'Quote') return [];
    const id = attribute(node, 'entry') ?? '';
    const entry = entries.find((item) => item.id === id);
    if (!entry)
      return [
        fault(
          page,
          prose.place(node),
          `the entry ${show(id)}`,
          'the id of an entry of the ledger',
          didYouMean(id, entryIds),
        ),
      ];
    return entry.quote
      ? []
      : [
          fault(
            page,
            prose.place(node),
            `the entry ${show(id)}`,
            'an entry that has a quote',
            'add a quote to the entry, or cite it with <Cite>',
          ),
        ];
  });
}

/** The headings of such a page, in order, each with something under it. */
export function checkHeadings(page: Page, prose: Prose, headings: readonly string[] = PROSE_HEADINGS): Fault[] {
  const blocks = prose.root.children ?? [];
  const found = blocks.flatMap((node, i) =>
    node.type === 'heading'
      ? [{ node, text: plainText(node), empty: (blocks[i + 1]?.type ?? 'heading') === 'heading' }]
      : [],
  );
  const wrong = found.flatMap(({ node, text, empty }, i) => {
    const at = prose.place(node);
    if (node.depth !== 2 || text !== headings[i])
      return [
        fault(
          page,
          at,
          `the heading ${show(text)}`,
          headings[i] ? `## ${headings[i]}` : `no heading after ## ${headings.at(-1)}`,
          didYouMean(text, headings),
        ),
      ];
    return empty
      ? [
          fault(
            page,
            at,
            `the heading ${show(text)} with nothing under it`,
            'at least one paragraph',
            'write it, or say that nothing is known',
          ),
        ]
      : [];
  });
  const missing = headings.slice(found.length);
  const end = { line: page.bodyLine, column: 1 };
  return missing.length && wrong.length === 0
    ? [
        fault(
          page,
          end,
          found.length ? `${found.length} headings` : 'no heading',
          `also ${missing.map((heading) => `## ${heading}`).join(', ')}`,
          'add what is missing',
        ),
      ]
    : wrong;
}

/** Length follows the evidence: a long ledger asks for more prose than a short one. */
export function checkLength(page: Page, prose: Prose, steps: readonly ProseLength[] = PROSE_WORDS): Fault[] {
  const text = (prose.root.children ?? [])
    .filter((node) => node.type !== 'heading')
    .map((node) => plainText(node))
    .join('\n');
  const count = text.split(/\s+/).filter(Boolean).length;
  const entries = items(page.loose.ledger).length;
  const { min, max } = steps.find((step) => entries >= step.entries) ?? { min: 0, max: Infinity };
  if (count >= min && count <= max) return [];
  return [
    fault(
      page,
      { line: page.bodyLine, column: 1 },
      `${count} words of prose`,
      `${min} to ${max} words for a ledger of ${entries} entries`,
    ),
  ];
}

/** A sentence with a figure or a date says where it is from; and the words are those of the house. */
export function checkSentences(page: Page, prose: Prose): Fault[] {
  return paragraphsOf(prose).flatMap(({ text, sentences, place }) => {
    const bare = sentences
      .filter((sentence) => /\d/.test(sentence.text) && !sentence.text.includes(CITED))
      .map((sentence) =>
        fault(
          page,
          place(sentence.start),
          show(sentence.text.trim()),
          'a citation in every sentence with a figure or a date',
          'add <Cite to="entry-id" /> after its full stop',
        ),
      );
    return [...bare, ...checkWording(text, page.file, 'prose', place)];
  });
}
