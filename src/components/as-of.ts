/** Reads the page again for another day. What that takes is fetched when a day is first asked for. */
class AsOf extends HTMLElement {
  connectedCallback() {
    const [form, input] = [this.querySelector('form')!, this.querySelector('input')!];
    const act = (event?: Event) => import('./as-of-control.ts').then(({ answer }) => answer(this, event));
    for (const button of this.querySelectorAll('button')) button.addEventListener('click', act);
    input.addEventListener('change', act);
    form.addEventListener('submit', (event) => (event.preventDefault(), act(event)));
    input.addEventListener('blur', (event) => input.value !== (this.dataset['day'] ?? input.max) && act(event));
    if (new URLSearchParams(location.search).has('on')) act();
  }
}
customElements.define('as-of', AsOf);
