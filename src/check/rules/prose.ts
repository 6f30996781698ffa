import { COMPONENTS, PROSE_HEADINGS, PROSE_WORDS, SECTION_IDS } from '../../schemas/prose.ts';
import type { Profile } from '../../schemas/profile.ts';
import { show, type Fault, type Position } from '../fault.ts';
import { didYouMean } from '../near.ts';
import { items, keys, type MdxFile } from '../profile-file.ts';
import { attribute, citedIds, plainText, walk, type Prose, type ProseNode } from '../prose.ts';
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
export function checkCitations(page: Page, prose: Prose): Fault[] {
  const entries = items(page.loose.ledger);
  const entryIds = entries.map((entry) => String(entry.id));
  const known = [...entryIds, ...keys(page.loose.sources), ...SECTION_IDS];
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

/** The five headings, in order, each with something under it. */
export function checkHeadings(page: Page, prose: Prose): Fault[] {
  const blocks = prose.root.children ?? [];
  const found = blocks.flatMap((node, i) =>
    node.type === 'heading'
      ? [{ node, text: plainText(node), empty: (blocks[i + 1]?.type ?? 'heading') === 'heading' }]
      : [],
  );
  const wrong = found.flatMap(({ node, text, empty }, i) => {
    const at = prose.place(node);
    if (node.depth !== 2 || text !== PROSE_HEADINGS[i])
      return [
        fault(
          page,
          at,
          `the heading ${show(text)}`,
          PROSE_HEADINGS[i] ? `## ${PROSE_HEADINGS[i]}` : `no heading after ## ${PROSE_HEADINGS.at(-1)}`,
          didYouMean(text, PROSE_HEADINGS),
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
  const missing = PROSE_HEADINGS.slice(found.length);
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
export function checkLength(page: Page, prose: Prose): Fault[] {
  const text = (prose.root.children ?? [])
    .filter((node) => node.type !== 'heading')
    .map((node) => plainText(node))
    .join('\n');
  const count = text.split(/\s+/).filter(Boolean).length;
  const entries = items(page.loose.ledger).length;
  const { min } = PROSE_WORDS.find((step) => entries >= step.entries) ?? { min: 0 };
  const max = PROSE_WORDS[0].max;
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

/** U+0001 stands for a citation while sentences are cut. */
const CITED = '\u0001';
const SENTENCE_END =
  /(?<=(?<!\b\p{Lu}|\b(?:St|No|Mr|Mrs|Dr|[Aa]rt|[Aa]pprox|[Cc]a?|[Vv]ol|p))[.!?]["”’)]*\u0001*)\s+(?=["“‘(]?[\p{Lu}\d])/u;

/** A sentence with a figure or a date says where it is from; and the words are those of the house. */
export function checkSentences(page: Page, prose: Prose): Fault[] {
  const paragraphs = [...walk(prose.root)].filter((node) => node.type === 'paragraph');
  return paragraphs.flatMap((paragraph) => {
    const text = plainText(paragraph, CITED);
    const at = prose.place(paragraph);
    const place = (index: number): Position => {
      const before = text.slice(0, index).split('\n');
      return {
        line: at.line + before.length - 1,
        column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : at.column,
      };
    };
    let index = 0;
    const bare = text.split(SENTENCE_END).flatMap((sentence) => {
      const start = text.indexOf(sentence, index);
      index = start + sentence.length;
      return /\d/.test(sentence) && !sentence.includes(CITED)
        ? [
            fault(
              page,
              place(start),
              show(sentence.trim()),
              'a citation in every sentence with a figure or a date',
              'add <Cite to="entry-id" /> after its full stop',
            ),
          ]
        : [];
    });
    return [...bare, ...checkWording(text, page.file, 'prose', place)];
  });
}
