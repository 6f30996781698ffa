/** Reads the page again for another day. What that takes is fetched when a day is first asked for. */
class AsOf extends HTMLElement {
  connectedCallback() {
    const [form, input, output] = [
      this.querySelector('form')!,
      this.querySelector('input')!,
      this.querySelector('output')!,
    ];
    const shown = () => this.dataset['day'] ?? input.max;
    const asked = () => new URLSearchParams(location.search).get('on') ?? input.max;
    /** Asks for a day, or for a step; answers come in the order of the questions, so that the newest stays. */
    const ask = async (wish: string | number) => {
      output.textContent = this.dataset['loading']!;
      try {
        await (await import('./as-of-control.ts')).answer(this, wish);
      } catch {
        input.value = shown();
        output.textContent = this.dataset['failed']!;
      }
    };
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => ask(Number(button.value)));
    // While a year is typed it is 2, 20 and 202 first: what is out of range is answered when the field is left.
    input.addEventListener('change', () => input.value && input.checkValidity() && ask(input.value));
    const leave = () => input.value !== shown() && ask(input.value);
    form.addEventListener('submit', (event) => (event.preventDefault(), leave()));
    input.addEventListener('blur', leave);
    const read = (on: string) => on !== shown() && ask(on);
    addEventListener('popstate', () => read(asked()));
    read(asked());
  }
}
customElements.define('as-of', AsOf);
