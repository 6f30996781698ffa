import { createHash } from 'node:crypto';

const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** A page whose policy allows the inline styles and scripts that it has, and not those of every page of the site. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text]) => hashOf(text!)));
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
