import { checkContent } from './check-content.ts';
import { formatReport } from './report.ts';

/** npm run check [-- file.mdx …]: every fault of the content, or of the profiles named. Exit 1 where there is one. */
const only = process.argv.slice(2);
const faults = checkContent({ root: process.cwd(), today: new Date().toISOString().slice(0, 10), only });

if (faults.length) {
  console.error(formatReport(faults));
  process.exitCode = 1;
} else {
  console.log(only.length ? 'No fault in the files named.' : 'No fault in the content.');
}
