/** What was asked in vain, told once: only on sites whose operator wants to know, and says so beside the field. */
import { tellable } from '@/lib/search/tellable';
import type { Island } from '../../ui/browser/island';
import { tell } from '../../ui/browser/tell';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'asked-note': Island<{ 'data-to': string }>;
    }
  }
}

/** Tells a query without a sure answer when the reader leaves the field or the page: no letters on the way to it. */
export function attach(note: HTMLElement) {
  const box = note.closest<HTMLElement>('search-box')!;
  const told = new Set<string>();
  const leave = () => {
    const words = tellable(box.dataset.unsure || '');
    if (!words || told.has(words)) return;
    told.add(words);
    void tell(note.dataset.to!, `q=${encodeURIComponent(words)}`);
  };
  box.addEventListener('focusout', leave);
  addEventListener('pagehide', leave);
}
