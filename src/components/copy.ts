/** How long a button says what came of it, in milliseconds. */
const SAID = 2500;

/**
 * Copies a text; the button says for a moment, in its own words, whether that worked. Where a page came by plain http
 * there is no clipboard.
 * @returns what the button says
 */
export async function copy(button: HTMLButtonElement, text: string): Promise<string> {
  // Pressed twice, it must not take what it says for what it is called.
  const name = (button.dataset['name'] ??= button.textContent);
  let said = button.dataset['done']!;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = button.dataset['failed']!;
  }
  button.textContent = said;
  setTimeout(() => (button.textContent = name), SAID);
  return said;
}
