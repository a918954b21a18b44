/** Serves the built site. `npm start` builds first and then does this. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, type ReadStream } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { headersOf, kindOf } from '@/lib/site/headers';
import { mediaTypeOf } from '@/lib/site/media-types';
import { isRunning, linkFolder, mendSwitch, work } from './publish';

/** A server for the folder `out` as it is now. */
export const siteServer = (out: string): Server => createServer(siteHandler(out));

/**
 * Answers for the folder `out`: `/a/` is a/index.html, `/a` leads there, `/201/` to its answer, a wrong
 * address gets the 404 page with status 404. The folder is read once and must stay as it is.
 */
export function siteHandler(out: string): RequestListener {
  const { inlined, moved, folders } = readBuiltSite(out);
  const headers = {
    pages: headersOf('pages', inlined),
    assets: headersOf('assets', inlined),
    worker: headersOf('worker', inlined),
    offline: headersOf('offline', inlined),
  };
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headers[kindOf(path)])) response.setHeader(name, value);
    const type = mediaTypeOf(path);
    if (type) response.setHeader('Content-Type', type);
  };
  const notFound = readFileSync(join(out, '404.html'));
  const files = sirv(out, {
    etag: true,
    // Ready beside every text (lib/export/compress.ts).
    brotli: true,
    gzip: true,
    // Only the exact file: `/404/` is the address of answer 404 and must not become 404.html.
    extensions: [],
    setHeaders,
    onNoMatch: (request, response) => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': notFound.length });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/');
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!isPlainRange(request.headers)) delete request.headers.range;
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const suffix = query === undefined ? '' : `?${query}`;
    const to = moved.get(path) ?? (folders.has(path) ? `${path}/` : undefined);
    if (to) {
      setHeaders(response, path);
      response.writeHead(301, { Location: `${to}${suffix}` }).end();
      return;
    }
    if (path.endsWith('/')) request.url = `${path}index.html${suffix}`;
    closeWithAnswer(response);
    files(request, response);
  };
}

/** sirv leaves a file open when its reader goes away, and ends the program with one that cannot be opened. */
function closeWithAnswer(response: ServerResponse) {
  response.once('pipe', (file: ReadStream) => {
    file.once('error', () => response.destroy());
    if (response.destroyed) file.destroy();
    else response.once('close', () => file.destroy());
  });
}

/** Only `bytes=0-9` and `bytes=10-`: of others sirv would send a wrong part, or stop the program. Unknown ones may be ignored. */
function isPlainRange({ range, 'if-range': condition }: IncomingHttpHeaders): boolean {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  return start !== undefined && condition === undefined && (end === '' || Number(start) <= Number(end));
}

/**
 * Answers for `out/` while builds go on. A new site is noticed by its folder; what is being sent cannot
 * change underneath, because it is read by a second set of names for the same files.
 */
function liveSite(): RequestListener {
  const place = join(work, `served-${process.pid}`);
  mkdirSync(place, { recursive: true });
  removeCopiesOfTheDead();
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const copies: string[] = [];
  const take = (): RequestListener => {
    const copy = join(place, String(Date.now()));
    linkFolder('out', copy);
    copies.push(copy);
    // The last one may still be on its way to readers.
    if (copies.length > 2) rmSync(copies.shift()!, { recursive: true, force: true });
    return siteHandler(copy);
  };
  let taken = folderNow();
  let handler = take();
  return (request, response) => {
    const now = folderNow();
    if (now && now !== taken) {
      taken = now;
      try {
        handler = take();
        console.log('Serving the new site.');
      } catch (error) {
        console.error(`The new site cannot be served, the last one still is: ${(error as Error).message}`);
      }
    }
    handler(request, response);
  };
}

/** Tells one folder `out/` from the next; undefined while there is none. */
function folderNow(): string | undefined {
  const stats = statSync('out', { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs}`;
}

function removeCopiesOfTheDead() {
  for (const name of readdirSync(work)) {
    const [, pid] = /^served-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(work, name), { recursive: true, force: true });
  }
}

/**
 * The port named by PORT, 3000 without it. Ends the program with a plain message when it is none or
 * in use: asked before a build, so that nobody waits for a site that cannot be served.
 */
export async function wantedPort(): Promise<number> {
  const wanted = process.env.PORT ?? '3000';
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail(`PORT is “${wanted}”; it must be a whole number from 0 to 65535, for example PORT=8080 npm start`);
  }
  const probe = createServer();
  await listen(probe, port);
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Whom the server answers: this machine alone, unless HOST names an address that others reach. */
const host = process.env.HOST ?? '127.0.0.1';

/** A reader who takes longer than this to take an answer is not waited for. */
const patience = 10_000;

/** Serves `out/`, and what builds put there later, until the program is told to end; resolves when it listens. */
export async function serve(port: number) {
  mendSwitch();
  if (!existsSync('out/index.html')) fail('out/ holds no site; run npm run build first.');
  const server = createServer(liveSite());
  await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    });
  }
  console.log(`Serving at http://${host}:${(server.address() as AddressInfo).port}`);
}

const listen = (server: Server, port: number) =>
  new Promise<void>((ready) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port === 65535 ? 8080 : port + 1} npm start`
          : error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
            ? `HOST is “${host}”; it must be an address of this machine, or 0.0.0.0 for all of them, for example HOST=0.0.0.0 npm start`
            : `The server could not start: ${error.message}`,
      ),
    );
    server.listen(port, host, ready);
  });

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
