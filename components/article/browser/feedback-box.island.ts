import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'feedback-box': Island<{ answer: string; endpoint?: string }>;
    }
  }
}

/**
 * `<feedback-box answer="201" endpoint="https://…">` around reasons: sends number and reason, once each, when a
 * reader opens one. Without an endpoint it does nothing; nothing a reader types is ever sent.
 */
export default class FeedbackBox extends HTMLElement {
  private readonly sent = new Set<string>();

  connectedCallback() {
    // `toggle` does not bubble.
    if (this.getAttribute('endpoint')) this.addEventListener('toggle', this.send, true);
  }

  disconnectedCallback() {
    this.removeEventListener('toggle', this.send, true);
  }

  private readonly send = ({ target }: Event) => {
    const { open, dataset } = target as HTMLDetailsElement;
    const reason = dataset.reason;
    if (!open || !reason || this.sent.has(reason) || !('sendBeacon' in navigator)) return;
    const told = new URLSearchParams({ answer: this.getAttribute('answer') ?? '', reason });
    if (!navigator.sendBeacon(this.getAttribute('endpoint')!, told)) return;
    this.sent.add(reason);
    const status = this.querySelector(':scope > [role=status]');
    if (status) status.textContent = '已把答案编号和这个原因告诉我们。';
  };
}
