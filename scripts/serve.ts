/** Serves the built site. `npm start` builds first and then does this. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { headersOf, kindOf } from '@/lib/site/headers';
import { mediaTypeOf } from '@/lib/site/media-types';

/**
 * A server for the folder `out`: `/a/` is a/index.html, `/a` leads there, `/201/` to its answer, a wrong
 * address gets the 404 page with status 404. The folder is read once: a new build wants a new start.
 */
export function siteServer(out: string): Server {
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
  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const suffix = query === undefined ? '' : `?${query}`;
    const to = moved.get(path) ?? (folders.has(path) ? `${path}/` : undefined);
    if (to) {
      setHeaders(response, path);
      response.writeHead(301, { Location: `${to}${suffix}` }).end();
      return;
    }
    if (path.endsWith('/')) request.url = `${path}index.html${suffix}`;
    files(request, response);
  });
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

/** A reader who takes longer than this to take an answer is not waited for. */
const patience = 10_000;

/** Serves `out` at 127.0.0.1 until the program is told to end; resolves when it listens. */
export async function serve(port: number, out = 'out') {
  if (!existsSync(join(out, 'index.html'))) fail(`${out} holds no site; run npm run build first.`);
  const server = siteServer(out);
  await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    });
  }
  console.log(`Serving at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const listen = (server: Server, port: number) =>
  new Promise<void>((ready) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port === 65535 ? 8080 : port + 1} npm start`
          : `The server could not start: ${error.message}`,
      ),
    );
    server.listen(port, '127.0.0.1', ready);
  });

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
