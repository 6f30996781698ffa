/** Leads from a name, in whatever language or spelling, to its page. What that takes loads when the field is first used. */
class CountryFinder extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    /** Goes to the page of a name; an exact one only while the reader still types. */
    const go = (text: string, exact: boolean) =>
      import('./go-to-country.ts').then((late) => late.goToCountry(this, text, exact)).catch(() => false);
    // No name leads nowhere, but the names come.
    input.addEventListener('focus', () => go('', true));
    // The key Enter is a change and at once a submit, which must not go twice.
    let changed = 0;
    input.addEventListener('change', () => (changed = window.setTimeout(() => go(input.value, true))));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      clearTimeout(changed);
      if (!(await go(input.value, false))) form.submit();
    });
  }
}
customElements.define('country-finder', CountryFinder);
