import { minuteInBeijing } from '@/lib/payout/days';

declare module '../../ui/browser/island' {
  interface Islands {
    'notice-bar': object;
  }
}

/** Shows each notice from when until when it holds, by the reader's clock, also on a page that is left open. */
export function attach(bar: HTMLElement) {
  const follow = () => {
    const now = minuteInBeijing(Date.now());
    for (const notice of bar.querySelectorAll<HTMLElement>('[data-until]'))
      notice.hidden = now < notice.dataset.from! || now >= notice.dataset.until!;
  };
  follow();
  setInterval(follow, 30_000);
  document.addEventListener('visibilitychange', follow);
}
