/** Address of the code that counts, fetched on the one page that needs it. */
declare const PAYOUT_MODULE: string;

type PayoutModule = typeof import('./payout/attach');

/** `<payout-check data-calendar="…">` around the form: works out day and fee as it is filled in. Nothing leaves the device. */
export class PayoutCheck extends HTMLElement {
  private started = false;

  async connectedCallback() {
    if (this.started) return;
    this.started = true;
    // When it does not come, the page as it was served says what to do instead: count by the examples.
    const loaded = await (import(/* @vite-ignore */ PAYOUT_MODULE) as Promise<PayoutModule>).catch(() => undefined);
    loaded?.attach(this);
  }
}
