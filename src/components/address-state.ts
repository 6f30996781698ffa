/** Writes values into the address and takes empty ones out; whatever else it says stays. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  const said = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    said.delete(name);
    if (value) said.append(name, value);
  }
  history.replaceState(null, '', `${location.pathname}${said.size ? `?${said}` : ''}${location.hash}`);
}
