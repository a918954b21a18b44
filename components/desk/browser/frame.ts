/** The desk in the frame of another page. */

/**
 * Whose page shows this one: its origin; undefined when none does, an empty text when one does that may not. Servers say so
 * by a header (lib/site/headers.ts); this is for servers that say none.
 */
export function framedBy(allowed: readonly string[]): string | undefined {
  if (window.parent === window) return undefined;
  const { ancestorOrigins } = location;
  const above = ancestorOrigins ? Array.from(ancestorOrigins) : [originOf(document.referrer)];
  return above.every((origin) => allowed.includes(origin)) ? above[0] : '';
}

const originOf = (address: string) => (address ? new URL(address).origin : '');

/** Links leave the frame: no other page of the site may be in one. */
export const leaveByLinks = () =>
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest('a');
      if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
    },
    true,
  );
