/** Blanks what stands in quotation marks, keeping every other character where it is. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, (quoted) => ' '.repeat(quoted.length));
}
