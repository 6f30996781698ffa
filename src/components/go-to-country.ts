import { findCountry, type NamedState } from './find-country.ts';

let loading: Promise<NamedState[]> | undefined;

/** Fetches the names once a page, and offers them as one types; again where they did not come. */
const load = (host: HTMLElement) =>
  (loading ??= fetch(host.dataset['names']!)
    .then(async (answer) => {
      const names = (await answer.json()) as NamedState[];
      host.querySelector('datalist')!.append(...names.map(({ name }) => new Option(name)));
      return names;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

/** Goes to the page of a name, if there is one. Rejects where the names do not come. */
export async function goToCountry(host: HTMLElement, text: string, exact: boolean): Promise<boolean> {
  const found = findCountry(await load(host), text, exact);
  if (found) location.href = host.dataset['page']!.replace('{slug}', found.slug);
  return !!found;
}
