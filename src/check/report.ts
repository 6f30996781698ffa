import type { Fault } from './fault.ts';

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** 'content/countries/x.mdx:12:5  ledger.0.kind' and three lines of what, expected and how to mend it. */
export function formatFault(fault: Fault): string {
  const lines = [
    `${fault.file}:${fault.line}:${fault.column}  ${fault.field}`,
    `    found     ${fault.found}`,
    `    expected  ${fault.expected}`,
  ];
  if (fault.mend) lines.push(`    mend      ${fault.mend}`);
  return lines.join('\n');
}

/** Every fault, then how many there are. */
export function formatReport(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  return [...faults.map(formatFault), `${plural(faults.length, 'fault')} in ${plural(files, 'file')} of content.`].join(
    '\n\n',
  );
}
