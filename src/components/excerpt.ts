/** A stretch of an excerpt, marked where a word of the search stands in it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * An excerpt as Pagefind gives it, with its words between <mark> and </mark>, as pieces of plain text.
 * @param excerpt the excerpt; Pagefind writes < and > of the content as &lt; and &gt;
 * @param content all that it was taken from: where more stands before or after, an ellipsis says so
 */
export function pieces(excerpt: string, content: string): Piece[] {
  const texts = excerpt
    .split(/<\/?mark>/)
    .map((text, i) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: i % 2 === 1 }));
  const whole = texts.map(({ text }) => text).join('');
  return [
    ...(content.startsWith(whole.trim()) ? [] : [{ text: '… ', marked: false }]),
    ...texts.filter(({ text }) => text),
    ...(content.endsWith(whole.trim()) ? [] : [{ text: ' …', marked: false }]),
  ];
}
