type Attached = { attach(element: HTMLElement): void };

/**
 * An element whose code is fetched only on the page that has it: `address` is that of
 * components/<part>/browser/<name>.lazy.ts, bundled. When the code does not come, the page as it was served is whole.
 * While it is on its way the element has `data-coming`.
 */
export const lazily = (address: string) =>
  class extends HTMLElement {
    private started = false;

    async connectedCallback() {
      if (this.started) return;
      this.started = true;
      this.dataset.coming = '';
      const loaded = await (import(/* @vite-ignore */ address) as Promise<Attached>).catch(() => undefined);
      loaded?.attach(this);
      delete this.dataset.coming;
    }
  };
