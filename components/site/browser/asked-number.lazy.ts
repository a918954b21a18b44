import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'asked-number': Island<{ class?: string }>;
    }
  }
}

/** Asks the search for the number that a wrong address holds, so that it names the answer. */
export function attach(element: HTMLElement) {
  const input = element.querySelector('input')!;
  const [, number] = /(?:^|\D)([1-9]\d\d)(?!\d)/.exec(location.pathname.replace(/%[0-9a-f]{2}/gi, ' ')) ?? [];
  if (!number || input.value) return;
  input.value = number;
  input.dispatchEvent(new Event('input'));
}
