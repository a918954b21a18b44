/** What was searched for lately: kept on this device only, and cleared by the reader. */
import { echo } from '@/lib/search/echo';
import { button, element } from '../../ui/browser/dom';
import { latest } from '../../ui/browser/kept';

/** The latest searches; numbers and addresses in them are left out. */
export const recent = latest('recent-searches', 6, (query) => echo(query));

/** The latest searches to ask again, and a way to forget them; nothing when there are none. */
export function recentRows(searches: string[], ask: (query: string) => void): Node[] {
  if (searches.length === 0) return [];
  const again = searches.map((query) =>
    element(
      'li',
      {},
      button(query, 'lcd-chip touch', () => ask(query)),
    ),
  );
  const forget = button('清除', 'copy', () => {
    recent.forget();
    ask('');
  });
  return [
    element('p', { class: 'found-label' }, '最近搜过，只存在这台设备上 ', forget),
    element('ul', { class: 'cluster close' }, ...again),
  ];
}
