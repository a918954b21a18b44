import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'feedback-box': Island<{ answer: string; endpoint: string }>;
    }
  }
}

/**
 * `<feedback-box answer="201" endpoint="https://…">` around reasons, where an endpoint is configured: sends number and
 * reason, once each, when a reader opens one. Nothing a reader types is ever sent.
 */
export function attach(box: HTMLElement) {
  const sent = new Set<string>();
  const send = ({ target }: Event) => {
    const { open, dataset } = target as HTMLDetailsElement;
    const reason = dataset.reason;
    if (!open || !reason || sent.has(reason) || !('sendBeacon' in navigator)) return;
    const told = new URLSearchParams({ answer: box.getAttribute('answer') ?? '', reason });
    if (!navigator.sendBeacon(box.getAttribute('endpoint')!, told)) return;
    sent.add(reason);
    box.querySelector(':scope > [role=status]')!.textContent = '已把答案编号和这个原因告诉我们。';
  };
  // `toggle` does not bubble.
  box.addEventListener('toggle', send, true);
}
