/** What this device keeps for a reader. Private windows and settings may refuse it: then nothing is kept, and no more. */
import { placed } from './base';

/** False where the browser keeps nothing. */
export function canKeep(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/** What is kept under a name; undefined where nothing is. */
export function kept(key: string, store: 'localStorage' | 'sessionStorage' = 'localStorage'): string | undefined {
  try {
    return window[store].getItem(placed(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The same, read as JSON; undefined also when it is none, whoever wrote it. */
export function keptData(key: string): unknown {
  try {
    return JSON.parse(kept(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name, and nothing when there is none. */
export function keep(key: string, value?: string, store: 'localStorage' | 'sessionStorage' = 'localStorage') {
  try {
    if (value === undefined) window[store].removeItem(placed(key));
    else window[store].setItem(placed(key), value);
  } catch {
    // Full, or forbidden: the page works all the same.
  }
}

/**
 * The latest of something, newest first and each once, kept under a name. `safe`: what of an entry may be kept and shown, whoever
 * wrote it; nothing of one that may not.
 */
export function latest(key: string, most: number, safe: (entry: string) => string) {
  const list = (): string[] => {
    const entries = keptData(key);
    if (!Array.isArray(entries)) return [];
    return entries
      .map((entry) => (typeof entry === 'string' ? safe(entry) : ''))
      .filter(Boolean)
      .slice(0, most);
  };
  return {
    list,
    add(entry: string) {
      const first = safe(entry);
      if (first) keep(key, JSON.stringify([first, ...list().filter((other) => other !== first)].slice(0, most)));
    },
    forget: () => keep(key),
  };
}
