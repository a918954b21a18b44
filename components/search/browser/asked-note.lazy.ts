/** What was asked in vain, told once: only on sites whose operator wants to know, and says so beside the field. */
import { tellable } from '@/lib/search/tellable';
import { tell } from '../../ui/browser/tell';

declare module '../../ui/browser/island' {
  interface Islands {
    'asked-note': { 'data-to': string; 'data-vain': string };
  }
}

/**
 * Tells a query without a sure answer when the reader leaves the field or the page: no letters on the way to it. By what
 * the search says it knows that there is none; what a link brought nobody typed.
 */
export function attach(note: HTMLElement) {
  const box = note.closest('search-box')!;
  const input = box.querySelector('input')!;
  const status = box.querySelector('.found-status')!;
  const vain = JSON.parse(note.dataset.vain!) as string[];
  const told = new Set<string>();
  let typed = false;
  const leave = () => {
    const words = typed && vain.includes(status.textContent!) ? tellable(input.value) : '';
    if (!words || told.has(words)) return;
    told.add(words);
    void tell(note.dataset.to!, `q=${encodeURIComponent(words)}`);
  };
  input.addEventListener('input', () => (typed = true));
  box.addEventListener('focusout', leave);
  addEventListener('pagehide', leave);
}
