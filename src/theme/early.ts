import { createHash } from 'node:crypto';

/** Where the reader's choice is kept; nothing is kept while the choice is the system's. */
export const THEME_KEY = 'theme';

const SET_THEME = `try{const t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch{}`;
const MARK_ASKED = `if(location.search)document.documentElement.dataset.asked=''`;

/**
 * What must be known before the page is painted: the chosen theme, so that it does not flash, and whether the address
 * asks for something, so that the place of the answer is kept. It stands in the head as it is; the policy allows it by
 * the hash below.
 */
export const EARLY_SCRIPT = `${SET_THEME}${MARK_ASKED}`;

/** The hash of the script, as the policy wants it. */
export const earlyScriptHash = (): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}`;
