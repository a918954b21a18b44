import { localTime } from '../../ui/browser/clock';

declare module '../../ui/browser/island' {
  interface Islands {
    'overdue-note': { until: string };
  }
}

/** `<overdue-note until="2027-05-23">`: says so once that day has passed on the reader's clock; until then no machine reads it either. */
export default class OverdueNote extends HTMLElement {
  connectedCallback() {
    if (localTime().slice(0, 10) > this.getAttribute('until')!)
      this.textContent = '这一篇过了核对的日子，可能不对了。照做之前先问客服。';
  }
}
