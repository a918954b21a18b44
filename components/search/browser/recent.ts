/** What was searched for lately: kept on this device only, and cleared by the reader. */
import { echo } from '@/lib/search/echo';

const key = 'recent-searches';
const most = 6;

/** The latest searches, newest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    // Whoever wrote it, only what may be shown is.
    return Array.isArray(kept)
      ? kept
          .map((query) => (typeof query === 'string' ? echo(query) : ''))
          .filter(Boolean)
          .slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search; numbers and addresses in it are left out. */
export function keepSearch(query: string) {
  const safe = echo(query);
  if (safe) keep([safe, ...recentSearches().filter((kept) => kept !== safe)].slice(0, most));
}

/** Forgets all searches. */
export const forgetSearches = () => keep([]);

function keep(searches: string[]) {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // Private windows may refuse; searching works without.
  }
}
