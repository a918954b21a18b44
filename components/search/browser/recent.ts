/** What was searched for lately: kept on this device only, and cleared by the reader. */
import { echo } from '@/lib/search/echo';
import { button, element } from '../../ui/browser/dom';
import { keep, keptData } from '../../ui/browser/kept';

const key = 'recent-searches';
const most = 6;

/** The latest searches, newest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  const searches = keptData(key);
  if (!Array.isArray(searches)) return [];
  // Whoever wrote it, only what may be shown is.
  return searches
    .map((query) => (typeof query === 'string' ? echo(query) : ''))
    .filter(Boolean)
    .slice(0, most);
}

/** Keeps a search; numbers and addresses in it are left out. */
export function keepSearch(query: string) {
  const safe = echo(query);
  if (!safe) return;
  keep(key, JSON.stringify([safe, ...recentSearches().filter((other) => other !== safe)].slice(0, most)));
}

/** Forgets all searches. */
const forgetSearches = () => keep(key);

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
    forgetSearches();
    ask('');
  });
  return [
    element('p', { class: 'found-label' }, '最近搜过，只存在这台设备上 ', forget),
    element('ul', { class: 'cluster close' }, ...again),
  ];
}
