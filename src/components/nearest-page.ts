import { nearestNames } from './nearest-name.ts';

/** On a page that is not there: says which page the address may have meant. */
class NearestPage extends HTMLElement {
  async connectedCallback() {
    const { names, page, meant, between } = this.dataset;
    const states = (await (await fetch(names!)).json()) as { name: string; slug: string; other: string[] }[];
    const found = nearestNames(decodeURI(location.pathname), [
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
