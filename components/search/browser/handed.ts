/** A query on its way to the search page: it goes over this device, because an address is sent, logged and kept. */
import { keep, kept } from '../../ui/browser/kept';

const key = 'asked';

/** Goes to the search page with a query. `address`: the page, with what of the query may stand there. */
export function goToSearch(address: string, query: string) {
  // Where nothing can be kept, only what stands in the address arrives.
  keep(key, query, 'sessionStorage');
  location.assign(address);
  // To another fragment of the open page a browser only scrolls.
  if (new URL(address).pathname === location.pathname) location.reload();
}

/** The query that was handed over, once. */
export function handedQuery(): string | undefined {
  const query = kept(key, 'sessionStorage');
  keep(key, undefined, 'sessionStorage');
  return query;
}

/** Where a form leads, with all that it says except the query. */
export function addressOf(form: HTMLFormElement): string {
  const view = form.elements.namedItem('v') as HTMLInputElement | null;
  return form.action + (view ? `?v=${view.value}` : '');
}

/**
 * Keeps what may be kept of a query where the way back finds it, by the id of its field. `shown`: on the search page also
 * behind the `#` of its address, which is not sent.
 */
export function noteQuery(id: string, safe: string, shown: boolean) {
  const address = new URL(location.href);
  if (shown && (safe || /^#q=/.test(address.hash))) address.hash = safe && fragmentOf(safe);
  history.replaceState({ ...(history.state as object | null), searched: { [id]: safe } }, '', address.href);
}

/** What of a query may stand in an address, behind its `#`. */
export const fragmentOf = (safe: string) => `#q=${encodeURIComponent(safe)}`;
