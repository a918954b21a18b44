declare module '../../ui/browser/island' {
  interface Islands {
    'asked-number': { class?: string };
  }
}

/** The path below which the site is, as in ui/browser/base.ts: numbers in it are none of an answer. */
declare const BASE: string;

/** Asks the search for the number that a wrong address holds, so that it names the answer. */
export function attach(element: HTMLElement) {
  const input = element.querySelector('input')!;
  const path = location.pathname.slice(BASE.length).replace(/%[0-9a-f]{2}/gi, ' ');
  const [, number] = /(?:^|\D)([1-9]\d\d)(?!\d)/.exec(path) ?? [];
  if (!number || input.value) return;
  input.value = number;
  input.dispatchEvent(new Event('input'));
}
