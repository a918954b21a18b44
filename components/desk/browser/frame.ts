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

/** What the page around the desk is sent: a link with its title, a line of text and a picture, in the words of WeCom's `news`. */
export type Card = { title: string; desc: string; link: string; imgUrl: string };

/** Sends a card to the page around, and to no other. */
export const sendCard = (card: Card, origin: string) =>
  window.parent.postMessage({ type: 'pos-help-card', card }, origin);
