import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'overdue-note': Island<{ until: string }>;
    }
  }
}

/** `<overdue-note until="2027-05-23" hidden>`: shows itself once that day has passed on the reader's clock. */
export default class OverdueNote extends HTMLElement {
  connectedCallback() {
    const until = this.getAttribute('until') ?? '';
    const now = new Date();
    const pad = (part: number) => String(part).padStart(2, '0');
    const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    if (until && today > until) this.hidden = false;
  }
}
