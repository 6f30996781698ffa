import { asWritten } from '../strings/language.ts';
import { html, type Content } from './html.ts';

/** Words of the content within words of the page, as Written.astro has them. */
export const written = (text: string | undefined): Content =>
  asWritten.lang && text ? html`<span lang="${asWritten.lang}" dir="${asWritten.dir}">${text}</span>` : text;
