import { describe, expect, it } from 'vitest';
import { missingPermalinks, permalinksOf, shipped } from '../../permalinks/permalinks.ts';
import { STATES } from '../../states/states.ts';
import { DIST, files, pages, read } from './site.ts';

const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
const built = new Set(files);
const idsOf = new Map<string, Set<string>>(
  pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map((node) => node.id))]),
);
/** The fragments of a page, or of a picture that pages draw a part of. */
const idsAt = (path: string) =>
  path.endsWith('.svg') && built.has(path)
    ? new Set([...read(path).matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]))
    : idsOf.get(path);

describe('links', () => {
  it('gives every UN member a page', () => {
    const missing = STATES.filter((state) => !built.has(`/countries/${state.slug}/index.html`));
    expect(missing).toEqual([]);
    expect(files.filter((file) => /^\/countries\/[^/]+\/index\.html$/.test(file))).toHaveLength(193);
  });

  it('resolves every internal link and fragment', () => {
    const broken = pages.flatMap(({ address, root }) =>
      root.querySelectorAll('a[href], link[href], script[src], img[src], use[href]').flatMap((node) => {
        const href = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
        if (/^(https?:|data:)/.test(href)) return [];
        const target = new URL(href, `http://site${address}`);
        const there = built.has(fileOf(decodeURIComponent(target.pathname)));
        const fragment = decodeURIComponent(target.hash.slice(1));
        const ids = idsAt(target.pathname);
        return there && (!fragment || ids?.has(fragment)) ? [] : [`${address} -> ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('still has every address that ever shipped, and has recorded the new ones', () => {
    const now = permalinksOf(DIST);
    expect(missingPermalinks(shipped('.'), now), 'shipped and gone').toEqual([]);
    expect(missingPermalinks(now, shipped('.')), 'new: record them with npm run ship').toEqual([]);
  });

  it('asks nothing of another host', () => {
    const foreign = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('link:not([rel=canonical])[href], [src], use[href], form[action], object[data]')
        .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action') ?? '')
        .filter((value) => /^(https?:)?\/\//.test(value))
        .map((value) => `${address} ${value}`),
    );
    expect(foreign).toEqual([]);
    const styled = pages.flatMap(({ address, root }) =>
      [
        ...root
          .querySelectorAll('style')
          .map((style) => style.innerHTML)
          .join('')
          .matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g),
      ]
        .filter(([, target]) => !/^(#|\/(?!\/))/.test(target!))
        .map(([, target]) => `${address} ${target}`),
    );
    expect(styled).toEqual([]);
  });
});
