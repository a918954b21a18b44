/**
 * The service worker, `/sw.js`. Pages come from the network; without one, the copy that was kept, under a
 * line that says from which day it is, by its number too; so does what the search begins with. Files below /assets/ never change under
 * their names: one that is here is not asked for again. Nothing else is kept, and of an address never what stands
 * behind `?`.
 */
import { placed } from '../../../ui/browser/base';
import { copyUnderItsDate, missingPage, numberOf, titleOf, type FirstWay } from './pages';

/** Put in by the bundler (lib/assets): the name of this release, what every page and every search load, how an address holds a number, whom to call, the site's colours. */
declare const RELEASE: string;
declare const FIRST_ASSET: string;
declare const SEARCH_INDEX: string;
declare const NUMBER_ADDRESS: string;
declare const SUPPORT: string;
declare const COLOURS: string;

/** What is used of the worker's own world; TypeScript knows either this or the page's. */
type Lasting = { waitUntil(done: Promise<unknown>): void };
type FetchEvent = Lasting & {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
type Worker = {
  addEventListener(name: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', heard: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { url: string }[]> };
  registration: { navigationPreload?: { enable(): Promise<void> } };
};
const worker = self as unknown as Worker;

const ours = placed('saved-');
const pagesHere = `${ours}pages-${RELEASE}`;
const assetsHere = `${ours}assets-${RELEASE}`;
/** Most entries of each; the one kept longest goes first. */
const most = 60;
/** The day a copy was fetched, in a header of its own: a server need not send a date. */
const savedOn = 'X-Saved-On';
/** Its number, of an answer. */
const numberOn = 'X-Number';

/** The number that an address is. */
const numberIn = (path: string) => new RegExp(NUMBER_ADDRESS).exec(decoded(path))?.[1];

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  // Before it is active: the page that is opened next waits for all that a worker does to become so.
  event.waitUntil(Promise.all([caches.open(assetsHere).then((cache) => cache.add(FIRST_ASSET)), keepOpenPages()]));
});

worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetReleases(), preload()])));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !isOwn(pathname)) return;
  const isPage = pathname.endsWith('/') || numberIn(pathname) !== undefined;
  if (request.mode === 'navigate' && isPage) event.respondWith(page(event, pathname));
  else if (pathname.startsWith(placed('/assets/'))) event.respondWith(asset(event, pathname));
  else if (pathname === SEARCH_INDEX) event.respondWith(index(event));
});

/** A path as it is read; one that cannot be, as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Some servers answer //host/page/ as well: read as an address, such a path names another host. */
const isOwn = (path: string) => new RegExp(`^${placed('/')}(?!/)`).test(path);

/** Copies of earlier releases name files that are gone. */
async function forgetReleases() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== pagesHere && name !== assetsHere);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page that brought this worker was there before it. */
async function keepOpenPages() {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = new Set(
    open.map(({ url }) => new URL(url).pathname).filter((path) => isOwn(path) && path.endsWith('/')),
  );
  await Promise.allSettled([...paths].map(async (path) => keepPage(path, await fetch(path))));
}

/** The network need not wait until this worker is awake. */
const preload = () => worker.registration.navigationPreload?.enable();

async function page(event: FetchEvent, path: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(keepPage(path, response.clone()));
    return response;
  } catch {
    return (await keptPage(path)) ?? (await keptNumber(event.request.url)) ?? missing();
  }
}

/** Keeps a page as it came; what is no page of the site, or leads on, is not kept. */
async function keepPage(path: string, response: Response) {
  if (response.status !== 200 || response.redirected || !/^text\/html/.test(response.headers.get('Content-Type') ?? ''))
    return;
  const headers = new Headers(response.headers);
  // The body is unpacked by now.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  headers.set(savedOn, headers.get('Date') ?? new Date().toUTCString());
  const html = await response.text();
  headers.set(numberOn, numberOf(html));
  await keep(pagesHere, path, new Response(html, { headers }));
}

async function keptPage(path: string): Promise<Response | undefined> {
  const kept = await (await caches.open(pagesHere)).match(path);
  if (!kept) return undefined;
  const html = copyUnderItsDate(await kept.text(), new Date(kept.headers.get(savedOn)!));
  return new Response(html, { headers: kept.headers });
}

/** The way from a number to its answer, if that is kept; what stands behind `?` goes along. */
async function keptNumber(address: string): Promise<Response | undefined> {
  const { origin, pathname, search } = new URL(address);
  const number = numberIn(pathname);
  if (number === undefined) return undefined;
  const cache = await caches.open(pagesHere);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (kept?.headers.get(numberOn) === number)
      return Response.redirect(origin + new URL(request.url).pathname + search);
  }
  return undefined;
}

/** In place of a page that is not kept: whom to call, and the pages that are. */
async function missing(): Promise<Response> {
  const cache = await caches.open(pagesHere);
  const requests = await cache.keys();
  const kept = await Promise.all(
    requests.map(async (request) => ({
      path: new URL(request.url).pathname,
      title: titleOf((await (await cache.match(request))?.text()) ?? ''),
    })),
  );
  return new Response(missingPage(kept.reverse(), JSON.parse(SUPPORT) as FirstWay, COLOURS), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function asset(event: FetchEvent, path: string): Promise<Response> {
  const here = await caches.match(path, { cacheName: assetsHere }).catch(() => undefined);
  return here ?? fetchAndKeep(event, path);
}

/** What the search begins with is as new as the network brings it. */
async function index(event: FetchEvent): Promise<Response> {
  try {
    return await fetchAndKeep(event, SEARCH_INDEX);
  } catch {
    return (await caches.match(SEARCH_INDEX, { cacheName: assetsHere })) ?? Response.error();
  }
}

/** What the network brings, kept as well. */
async function fetchAndKeep(event: FetchEvent, path: string): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status === 200) event.waitUntil(keep(assetsHere, path, response.clone()));
  return response;
}

/** Puts an entry behind all others and lets go of the first ones; a device that has no room left keeps nothing. */
async function keep(name: string, path: string, response: Response) {
  try {
    const cache = await caches.open(name);
    await cache.put(path, response);
    const requests = await cache.keys();
    await Promise.all(requests.slice(0, Math.max(0, requests.length - most)).map((request) => cache.delete(request)));
  } catch {
    // The page itself is not touched by it.
  }
}
