/** Address of the code that counts, filters and fills, fetched on the one page that needs it. */
declare const CARDS_MODULE: string;

type CardsModule = typeof import('./cards/attach');

/** `<counter-cards data-most="6">` around papers and answers. Choosing and printing work without it. */
export class CounterCards extends HTMLElement {
  private started = false;

  async connectedCallback() {
    if (this.started) return;
    this.started = true;
    // When it does not come, the page as it was served says how to print from the browser's menu.
    const loaded = await (import(/* @vite-ignore */ CARDS_MODULE) as Promise<CardsModule>).catch(() => undefined);
    loaded?.attach(this);
  }
}
