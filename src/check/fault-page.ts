import type { Fault } from './fault.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const row = (fault: Fault) => `<li>
  <h2>${escape(fault.file)}:${fault.line}:${fault.column} <code>${escape(fault.field)}</code></h2>
  <dl><dt>found</dt><dd>${escape(fault.found)}</dd><dt>expected</dt><dd>${escape(fault.expected)}</dd>${
    fault.mend ? `<dt>mend</dt><dd>${escape(fault.mend)}</dd>` : ''
  }</dl>
</li>`;

const title = (n: number) => `${n} ${n === 1 ? 'fault' : 'faults'} in the content`;

/** What the dev server shows in place of the site while the content has faults. It reloads by itself. */
export function faultPage(faults: readonly Fault[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title(faults.length)}</title>
<script type="module" src="/@vite/client"></script>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
  ol { padding: 0; list-style: none; }
  li { border-top: 1px solid; padding: 1rem 0; }
  h2 { font: 600 1rem/1.4 ui-monospace, monospace; margin: 0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0 0; }
  dd { margin: 0; }
</style>
</head>
<body>
<h1>${title(faults.length)}</h1>
<p>The site comes back when they are mended.</p>
<ol>
${faults.map(row).join('\n')}
</ol>
</body>
</html>`;
}
