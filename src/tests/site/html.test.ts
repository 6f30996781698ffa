import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { page, pages, read } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The compiler's choices, not ours.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A title of its own is longer than the rule's 70 letters where a state's name is.
    'long-title': 'off',
    // Sections and articles are named by aria-labelledby.
    'no-redundant-role': 'error',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    // The filters act as one types; there is nothing to submit.
    'wcag/h32': 'off',
  },
});

const text = (node: { text: string } | null) => (node?.text ?? '').trim();

describe('HTML', () => {
  it('is valid on every page', { timeout: 60_000 }, async () => {
    const faults: string[] = [];
    for (const { address, html } of pages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results)
        for (const message of messages)
          faults.push(`${address}: ${message.ruleId} ${message.message} ${message.selector ?? ''}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it.each(
    pages
      .map(({ address }) => address)
      .filter((address) => !/^\/countries\/[^/]+\/$/.test(address) || /belarus|france/.test(address)),
  )('%s has one h1, headings in order, a description and landmarks', (address) => {
    const { root } = page(address);
    const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(20);
    expect(root.querySelectorAll('main')).toHaveLength(1);
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  it('names every table, and leaves the headings of prose below that of its section', () => {
    for (const { address, root } of pages) {
      expect(
        root.querySelectorAll('table').filter((table) => !text(table.querySelector('caption'))).length,
        address,
      ).toBe(0);
      expect(root.querySelectorAll('.prose :is(h1, h2)').length, address).toBe(0);
    }
  });

  it('says of words in another script which language they are in', () => {
    const other = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
    const unsaid = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('main *')
        .filter((node) => node.childNodes.some((child) => child.nodeType === 3 && other.test(child.text)))
        .filter((node) => (node.closest('[lang]')?.getAttribute('lang') ?? 'en') === 'en')
        .map((node) => `${address}: ${text(node).slice(0, 60)}`),
    );
    expect(unsaid.slice(0, 10)).toEqual([]);
  });

  it('has a title of its own on every page', () => {
    const titles = pages.map(({ root }) => root.querySelector('title')?.text);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('allows each page the inline styles and scripts that it has, and no other', () => {
    for (const { address, root } of pages) {
      const policy = root.querySelector('meta[http-equiv=content-security-policy]')!.getAttribute('content')!;
      const allowed = [...policy.matchAll(/sha256-([^']+)/g)].map((match) => match[1]!);
      const inline = root
        .querySelectorAll('style, script:not([src])')
        .map((node) => createHash('sha256').update(node.innerHTML).digest('base64'));
      expect(new Set(allowed), address).toEqual(new Set(inline));
    }
  });

  it('draws one sign, in the masthead of every page and for the tab of the browser', () => {
    const shapes = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);
    const favicon = shapes(read('/favicon.svg'));
    expect(favicon).toHaveLength(3);
    for (const { address, root } of pages) {
      const sign = root.querySelector('header svg')!;
      expect(shapes(sign.outerHTML), address).toEqual(favicon);
      expect(sign.getAttribute('aria-hidden'), address).toBe('true');
    }
  });

  it('says of what an element is by an attribute that is there or not, never by false, which a style takes for there', () => {
    const said = pages.flatMap(({ address, html }) => [
      ...new Set([...html.matchAll(/\sdata-[\w-]+="false"/g)].map(([attribute]) => `${address}${attribute}`)),
    ]);
    expect(said).toEqual([]);
  });

  it('has no inline style, no inline handler and a policy on every page', () => {
    for (const { address, root, html } of pages) {
      expect(root.querySelectorAll('[style]').length, address).toBe(0);
      expect(/<[^>]+\son[a-z]+=/.test(html), address).toBe(false);
      expect(
        root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content'),
        address,
      ).toContain("default-src 'self'");
    }
  });
});
