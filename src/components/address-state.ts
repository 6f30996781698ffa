/** What the address asked for when it was last read or written. */
let said = location.search;
const readers: (() => void)[] = [];

addEventListener('popstate', () => {
  // A fragment alone asks nothing new.
  if (location.search === said) return;
  said = location.search;
  for (const read of readers) read();
});

/** Reads the address whenever Back or Forward makes it ask for something else. */
export function onAddress(read: () => void): void {
  readers.push(read);
}

/** Makes the address say what the page shows. */
export function writeAddress(href: string): void {
  history.replaceState(null, '', href);
  said = location.search;
}

/** Writes values into the address and takes empty ones out; whatever else it says stays. */
export function keepInAddress(values: Readonly<Record<string, string>>, hash = location.hash): void {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    asked.delete(name);
    if (value) asked.append(name, value);
  }
  writeAddress(`${location.pathname}${asked.size ? `?${asked}` : ''}${hash}`);
}

/** Fills a form with what the address says: a field that it does not name, or gives what is no choice of it, is empty. */
export function fillFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const value = asked.get(field.name) ?? '';
    if (field.type === 'checkbox') (field as HTMLInputElement).checked = !!value;
    else field.value = value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}
