import { expect, it } from 'vitest';
import { lateScripts } from './late-scripts.ts';

it('lets the scripts of a page come after its faces, and touches nothing else', () => {
  const page = (priority: string) =>
    `<link rel="preload" href="/a.woff2" as="font"><script>a()</script><script type="module"${priority} src="/x.js"></script>`;
  expect(lateScripts(page(''))).toBe(page(' fetchpriority="low"'));
});
