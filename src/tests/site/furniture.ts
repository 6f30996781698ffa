import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** Attributes that a reader sees or hears, and those from which scripts take what they say. */
const ATTRIBUTES = [
  ...['aria-label', 'title', 'placeholder', 'alt', 'data-said', 'data-sort', 'data-what'],
  ...['data-loading', 'data-results', 'data-none', 'data-failed', 'data-words', 'data-filters'],
  ...['data-wrong', 'data-instead', 'data-copied', 'data-published'],
  ...['data-done', 'data-pause', 'data-keys', 'data-title', 'aria-valuetext'],
];

/** What any language may write as it is, between its words. */
const SIGNS = '\\s()/#·–→|-';
/** What Intl writes in Arabic: its letters, digits and marks. */
const ARABIC = '\\p{Script=Arabic}\\p{Nd}\\p{Mark}٪٫٬،\\p{Cf}';
const FOREIGN = new RegExp(`[0-9]|[^${ARABIC}${SIGNS}]`, 'u');

/** One text of a page. */
export interface Text {
  text: string;
  /** Where it stands in an attribute. */
  attribute?: string;
}

/**
 * The page's own texts, as opposed to the content's: content is marked with its language where that is not the page's.
 * @param language that of the page
 * @param here that of the node's parent
 */
export function furniture(node: Node, language: string, here = language): Text[] {
  if (node instanceof TextNode) return here === language && node.text.trim() ? [{ text: node.text.trim() }] : [];
  if (!(node instanceof HTMLElement) || /^(SCRIPT|STYLE)$/.test(node.tagName)) return [];
  const inside = node.getAttribute('lang') ?? here;
  const attributes = ATTRIBUTES.flatMap((attribute) => {
    const value = node.getAttribute(attribute);
    if (!value || inside !== language) return [];
    const texts = value.startsWith('{"') ? (Object.values(JSON.parse(value)) as string[]) : [value];
    return texts.map((text) => ({ text, attribute }));
  });
  return [...attributes, ...node.childNodes.flatMap((child) => furniture(child, language, inside))];
}

/** A text without what came from the strings, which is between marks, one within another or not. */
function unmarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? less : unmarked(less);
}

/** Symbols of resolutions, which the UN writes alike in every language. */
const SYMBOL = /(A\/RES\/)?(ES-)?\d+\/\d+/g;
/** Ids of entries, which end in a year. */
const ID = /[\p{L}\d-]+-\d{4}/gu;

/** Whether a text of the page has words, numbers or marks that came neither from the strings nor from Intl. */
export const isUntranslated = ({ text }: Text): boolean => FOREIGN.test(unmarked(text).replace(SYMBOL, ''));

/** The numbers in a text that Intl did not write, nor English itself as a word of its own. */
export function unformatted({ text }: Text, spelt: ReadonlySet<string>): string[] {
  const numbers =
    text
      .replace(SYMBOL, '')
      .replace(ID, '')
      .match(/[0-9]+/g) ?? [];
  return numbers.filter((number) => !spelt.has(number));
}
