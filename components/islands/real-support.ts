/** Address of the code that compares, fetched on the one page that needs it. */
declare const SUPPORT_MODULE: string;

type SupportModule = typeof import('./support/attach');

/** `<real-support data-hotline="…">` around the field: says whether a number is one that the page publishes. */
export class RealSupport extends HTMLElement {
  private started = false;

  async connectedCallback() {
    if (this.started) return;
    this.started = true;
    // When it does not come, the published list still stands there to compare by eye.
    const loaded = await (import(/* @vite-ignore */ SUPPORT_MODULE) as Promise<SupportModule>).catch(() => undefined);
    loaded?.attach(this);
  }
}
