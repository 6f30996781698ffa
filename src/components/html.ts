/** Markup that may stand in a page as it is: what was put into it has been escaped. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What can stand between the tags, or in the quotes of an attribute; nothing and false leave no trace. */
export type Content = Html | string | number | false | undefined | readonly Content[];

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'object') return content.map(written).join('');
  return String(content).replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);
}

/**
 * Markup that the build and the browser write alike: html`<p>${text}</p>`.
 * Texts are escaped; lists are joined. Attributes need their quotes.
 */
export function html(parts: TemplateStringsArray, ...contents: Content[]): Html {
  return new Html(parts.reduce((markup, part, i) => markup + written(contents[i - 1]) + part));
}
