/** What of a query may be shown again, copied or kept: never a card number, an address, a way to someone. */

/** Longest echo, in characters. */
export const longestEcho = 40;

/** Longest part of a query that is looked at, in characters. */
const longestRead = 200;

/**
 * A query as it may be shown: on one line, no digit runs of 7 or more (spaces, dashes and other marks
 * between digits do not hide them), no addresses, no `@`, no control characters, at most 40 characters.
 */
export function echo(query: string): string {
  const safe = query
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ')
    .replace(/[<>]/g, '')
    .replace(/\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){6,}/gu, '…')
    .replace(/(?:[a-z][a-z\d+.-]*:)?\/\/\S*|\S*@\S*|\bwww\.\S*|(?:[a-z\d-]+\.)+[a-z]{2,}\S*/giu, '…')
    .replace(/@/g, '')
    .trim();
  const characters = [...safe];
  return characters.length > longestEcho ? `${characters.slice(0, longestEcho - 1).join('')}…` : safe;
}
