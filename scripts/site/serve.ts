/** Serves the built site. `npm start` builds first and then does this. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, type ReadStream } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import sirv from 'sirv';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { methods, refused } from '@/lib/deploy/refused';
import { headersOf, kindOf, pathKinds } from '@/lib/site/headers';
import { mediaTypeOf } from '@/lib/site/media-types';
import { askedUrl, numberAddress, numberUrl } from '@/lib/site/urls';
import { askedLog, noteAsked } from './asked-log';
import { isRunning } from '../bundle.mjs';
import { linkFolder, mendSwitch } from './publish';
import { work } from './work';

/** What a reader may take, in milliseconds and bytes; docs/deploy.md states it, nginx and Caddy have the same. */
export const limits = {
  /** From the first byte to the end of what is asked. */
  headers: 10_000,
  request: 20_000,
  /** Without a byte sent or taken. */
  idle: 30_000,
  /** Until the whole answer is taken. */
  answer: 600_000,
  headerBytes: 24 * 1024,
  connections: 2_000,
};

/** A server for the folder `out` as it is now. */
export const siteServer = (out: string, log = askedLog): Server => boundedServer(siteHandler(out, log));

/** A server that waits for nobody longer than the limits say. */
function boundedServer(handler: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: limits.headerBytes,
    },
    handler,
  );
  server.timeout = limits.idle;
  server.maxConnections = limits.connections;
  return server;
}

/**
 * Answers for the folder `out`, below the path that its site is made for: `/a/` is a/index.html, `/a` leads there, `/201/` to its answer, a wrong
 * address gets the 404 page with status 404. The folder is read once and must stay as it is. `log`: the file that
 * keeps what was asked in vain, where the operator wants to know.
 */
export function siteHandler(out: string, log = askedLog): RequestListener {
  const { base, inlined, moved, folders, gone, asked, validators } = readBuiltSite(out);
  const headers = new Map(pathKinds.map((kind) => [kind, headersOf(kind, inlined)]));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headers.get(kindOf(path))!)) response.setHeader(name, value);
    const type = mediaTypeOf(path);
    if (type) response.setHeader('Content-Type', type);
    const validator = validators.get(path);
    if (validator) response.setHeader('ETag', weak(validator));
  };
  const notFoundPage = readFileSync(join(out, '404.html'));
  const sendPage = (request: IncomingMessage, response: ServerResponse, status: number, path: string, page: Buffer) => {
    setHeaders(response, path);
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
  const notFound = (request: IncomingMessage, response: ServerResponse) =>
    sendPage(request, response, 404, '/404.html', notFoundPage);
  const files = sirv(out, {
    // Ready beside every text (scripts/site/compress.ts).
    brotli: true,
    gzip: true,
    // Only the exact file: `/404/` is the address of answer 404 and must not become 404.html.
    extensions: [],
    setHeaders,
    onNoMatch: notFound,
  });
  return (request, response) => {
    const answer = (status: number, headers = {}) => {
      setHeaders(response, '/');
      response.writeHead(status, { 'Content-Length': 0, ...headers }).end();
    };
    if (!methods.includes(request.method!)) return answer(405, { Allow: methods.join(', ') });
    const { path: whole, query, status } = readAddress(request.url!);
    if (status === 404) return notFound(request, response);
    if (status) return answer(status);
    if (whole === base) return answer(301, { Location: `${base}/${query}` });
    if (!whole.startsWith(`${base}/`)) return notFound(request, response);
    const path = whole.slice(base.length);
    if (asked && path === askedUrl && request.method === 'GET') noteAsked(log, query);
    const [, number] = numbered.exec(path) ?? [];
    const address = number ? numberUrl(number) : path;
    if (gone.has(address)) {
      const page = `${address}index.html`;
      return sendPage(request, response, 410, page, readFileSync(join(out, page)));
    }
    const to = moved.get(address) ?? (folders.has(path) ? `${path}/` : undefined);
    if (to) return answer(301, { Location: `${base}${to}${query}` });
    if (!isPlainRange(request.headers)) delete request.headers.range;
    // sirv takes “br;q=0” and “vibrato” for brotli.
    request.headers['accept-encoding'] = new Negotiator(request).encodings(['br', 'gzip']).join();
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    if (isKept(request.headers, validators.get(request.url))) {
      setHeaders(response, request.url);
      return response.writeHead(304, { Vary: 'Accept-Encoding' }).end();
    }
    closeWithAnswer(response);
    files(request, response);
  };
}

/** The same page, whether packed or not. */
const weak = (validator: string) => `W/"${validator}"`;

/** Whether a reader has what would be sent. The time of writing says nothing of it: what came later may be older. */
const isKept = ({ 'if-none-match': kept }: IncomingHttpHeaders, validator?: string) =>
  validator !== undefined && (kept ?? '').split(',').some((one) => ['*', weak(validator)].includes(one.trim()));

const numbered = new RegExp(numberAddress);

const refusals = refused.map(([status, pattern]) => ({ status, pattern: new RegExp(pattern, 'i') }));

/** The address that is asked for: its path decoded, and what stands behind it from “?” on; or the status of one that is refused. */
function readAddress(url: string): { path: string; query: string; status?: number } {
  // Proxies are sent the host too.
  const asked = url.replace(/^https?:\/\/[^/?]*/i, '');
  const [path = ''] = asked.split('?', 1);
  const query = asked.slice(path.length);
  const status = refusals.find(({ pattern }) => pattern.test(asked))?.status;
  try {
    return { path: decodeURIComponent(path) || '/', query, status };
  } catch {
    return { path, query, status: status ?? 400 };
  }
}

/** sirv leaves a file open when its reader goes away, and ends the program with one that cannot be opened. */
function closeWithAnswer(response: ServerResponse) {
  response.once('pipe', (file: ReadStream) => {
    const patience = setTimeout(() => response.destroy(), limits.answer);
    const close = () => {
      clearTimeout(patience);
      file.destroy();
    };
    file.once('error', () => response.destroy());
    if (response.destroyed) close();
    else response.once('close', close);
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
  let site: RequestListener;
  try {
    site = liveSite();
  } catch (error) {
    fail((error as Error).message);
  }
  const server = boundedServer(site);
  await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    });
  }
  const shown = host.includes(':') ? `[${host}]` : host;
  console.log(`Serving at http://${shown}:${(server.address() as AddressInfo).port}${readBuiltSite('out').base}`);
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
