import { describe, expect, it } from 'vitest';
import { ownPolicy } from './own-policy.ts';

/** Of 'a()'. */
const SCRIPT = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><script>a()</script><script type="module" src="/x.js"></script></head>`;

describe('the policy of a page', () => {
  it('keeps what it says beside hashes, and the hashes of its own inline elements', () => {
    const foreign = "'sha256-AAAA'";
    expect(
      ownPolicy(page(`default-src 'self'; script-src 'self' ${foreign} ${SCRIPT}; style-src 'self' ${foreign};`)),
    ).toBe(page(`default-src 'self'; script-src 'self' ${SCRIPT}; style-src 'self';`));
  });

  it('never allows what the site did not', () => {
    expect(ownPolicy(page("script-src 'self';"))).toBe(page("script-src 'self';"));
  });

  it('leaves a page without a policy, and hashes in its text, alone', () => {
    const text = `<p>${SCRIPT}</p>`;
    expect(ownPolicy(text)).toBe(text);
  });
});
