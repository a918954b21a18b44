/** Calls back when the browser has a moment. One that is never idle, or draws nothing, comes to it all the same. */
export function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 200);
}

/**
 * Defines an element that few pages have: they load its code by a script of its own, which calls this with the `attach`
 * of components/<part>/browser/<name>.lazy.ts. When the code does not come, the page as it was served is whole.
 */
export function define(name: string, attach: (element: HTMLElement) => void) {
  const element = class extends HTMLElement {
    private started = false;

    connectedCallback() {
      if (this.started) return;
      this.started = true;
      attach(this);
    }
  };
  // In development React takes over the page first; an element that changes its children before breaks that.
  whenIdle(() => customElements.define(name, element));
}
