import { createHash } from 'node:crypto';

/** Where the reader's choice is kept; nothing is kept while the choice is the system's. */
export const THEME_KEY = 'theme';

/**
 * Sets the chosen theme before the page is painted, so that it does not flash. It stands in the head as it is;
 * the policy allows it by the hash below.
 */
export const EARLY_SCRIPT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** The hash of the script, as the policy wants it. */
export const earlyScriptHash = (): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}`;
