import { createHash } from 'node:crypto';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** A page whose policy names the inline scripts and styles that it has, in place of those of the whole site. */
export function ownPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text]) => hashOf(text!)));
  return html.replace(POLICY, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (part, hash) => (own.has(hash) ? part : '')),
  );
}
