import type { NamedState } from './find-country.ts';
import { nearestNames } from './nearest-name.ts';

/** An address in its letters; as it is where it cannot be read so, as '/100%/' cannot. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The names of states; none where they do not come. */
const namesAt = (address: string): Promise<NamedState[]> =>
  fetch(address)
    .then((answer) => answer.json() as Promise<NamedState[]>)
    .catch(() => []);

/** On a page that is not there: says which page the address may have meant. */
class NearestPage extends HTMLElement {
  async connectedCallback() {
    const { names, page, meant, between } = this.dataset;
    const states = await namesAt(names!);
    const found = nearestNames(decoded(location.pathname), [
      ...states.map(({ name, slug, other }) => ({
        names: [name, slug, ...other],
        href: page!.replace('{slug}', slug),
      })),
      ...[...document.querySelectorAll<HTMLAnchorElement>('.places a')].map(({ textContent, href }) => ({
        names: [textContent],
        href,
      })),
    ]);
    const links = found.map(({ names: [name], href }) =>
      Object.assign(document.createElement('a'), { href, textContent: name }),
    );
    if (links.length) this.append(`${meant} `, ...links.flatMap((link, i) => (i ? [between!, link] : [link])));
  }
}
customElements.define('nearest-page', NearestPage);
