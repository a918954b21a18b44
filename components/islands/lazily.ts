type Attached = { attach(element: HTMLElement): void };

/**
 * An element whose code is fetched only on the page that has it: `address` is that of
 * components/islands/<name>/attach.ts, bundled. When the code does not come, the page as it was served is whole.
 */
export const lazily = (address: string) =>
  class extends HTMLElement {
    private started = false;

    async connectedCallback() {
      if (this.started) return;
      this.started = true;
      const loaded = await (import(/* @vite-ignore */ address) as Promise<Attached>).catch(() => undefined);
      loaded?.attach(this);
    }
  };
