/** Address of the service worker; empty in development. */
declare const WORKER: string;

/**
 * Lets a service worker keep the pages that the reader opens, for when there is no network. It starts when
 * the page is there and the browser has nothing else to do, or has had two seconds; where it cannot, nothing is different.
 */
export function keepPages() {
  if (!WORKER || !isSecureContext || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' }).catch(() => undefined);
  };
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(register, { timeout: 2000 }) : setTimeout(register, 2000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
