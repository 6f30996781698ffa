import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('markup', () => {
  it('escapes what is put into it', () => {
    expect(`${html`<p title="${`"'`}">${'<b> & </b>'}</p>`}`).toBe(
      '<p title="&quot;&#39;">&lt;b&gt; &amp; &lt;/b&gt;</p>',
    );
  });

  it('takes markup as it is, and lists of it', () => {
    const items = ['a', '<'].map((text) => html`<i>${text}</i>`);
    expect(`${html`<b>${items}</b>`}`).toBe('<b><i>a</i><i>&lt;</i></b>');
  });

  it('leaves no trace of nothing, but does of zero', () => {
    expect(`${html`${undefined}${false}${0}${''}`}`).toBe('0');
  });
});
