import { localTime } from '../../ui/browser/clock';
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
    if (until && localTime().slice(0, 10) > until) this.hidden = false;
  }
}
