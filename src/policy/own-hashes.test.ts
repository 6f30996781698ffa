import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from './own-hashes.ts';

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${sources};"></head>${body}`;
const body = `<style>a{color:red}</style><script type="module">run()</script><script src="/x.js"></script>`;
const [style, script, other] = ['a{color:red}', 'run()', 'elsewhere()'].map(source);

it('keeps the hashes of what stands in the page, and no other', () => {
  expect(withOwnHashes(page(`${style} ${other} ${script}`, body))).toBe(page(`${style} ${script}`, body));
});

it('allows nothing that was not allowed', () => {
  expect(withOwnHashes(page(style!, body))).toBe(page(style!, body));
});

it('reads a style or a script to the letter', () => {
  expect(withOwnHashes(page(style!, '<style> a{color:red}</style>'))).not.toContain('sha256');
});
