/** The two numbers that are the same every time, kept in this browser while the reader wants it. */

const key = 'report';

/** False where the browser keeps nothing: then it is not offered. */
export const canKeep = (() => {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
})();

/** What is kept; nothing when nothing is, or when it is not what was written. */
export function kept(): Record<string, string> {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(
      Object.entries(values as Record<string, unknown>).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}

/** Keeps these values, and nothing else. */
export function keep(values: Record<string, string>) {
  try {
    localStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Full, or forbidden: the form works all the same.
  }
}

/** Forgets at once. */
export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept then.
  }
}
