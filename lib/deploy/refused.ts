/** Addresses that no server of the site looks for, because servers and browsers read them in different ways. */

/** Only these are answered; of all others a server says so. */
export const methods = ['GET', 'HEAD'];

/**
 * By the status they get, the first that fits: patterns of what stands in a request, before it is decoded, with
 * what follows “?”. Case does not count. JavaScript, nginx and Caddy read them alike; Caddy repeats a thousand
 * times at most. No file of the site has a name of more than 255 characters: to look for one is an error, not a no.
 */
export const refused: [status: 400 | 404 | 414, pattern: string][] = [
  [414, '^[^?]{1000}'],
  [400, '^[^?]*%00'],
  [404, '^[^?]*(//|\\x5c|#|%(23|25|2f|3f|5c)|/([.]|%2e)([.]|%2e)?(/|[?]|$)|[^/?]{256}|[.](br|gz)([?]|$))'],
];
