const MODULE = '<script type="module" src=';

/** A page whose scripts, which all wait for it to be read, leave the line to its faces on the way too. */
export const lateScripts = (html: string): string =>
  html.replaceAll(MODULE, MODULE.replace(' src=', ' fetchpriority="low" src='));
