import { writeFileSync } from 'node:fs';
import { missingPermalinks, permalinksOf, shipped, SHIPPED_FILE } from './permalinks.ts';

/** npm run ship, after a build: adds the new addresses to the list of those that must never disappear. */
const before = shipped('.');
const built = permalinksOf('dist');
const added = missingPermalinks(built, before);
writeFileSync(SHIPPED_FILE, `${[...new Set([...before, ...built])].sort().join('\n')}\n`);
console.log(added.length ? `${added.length} new addresses recorded in ${SHIPPED_FILE}.` : 'No new address.');
