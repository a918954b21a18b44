/** Serves the built site. `npm start` builds first and then does this. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '@/lib/site/media-types';
import { workerUrl } from '@/lib/site/urls';

/** A server for the folder `out`: `/a/` is a/index.html, `/a` leads there, a wrong address gets the 404 page with status 404. */
export function siteServer(out: string): Server {
  const folders = new Set(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'index.html')
      .map(({ parentPath }) => `/${relative(out, parentPath).replaceAll('\\', '/')}`),
  );
  const revalidate = 'public, max-age=0, must-revalidate, no-transform';
  const setHeaders = (response: ServerResponse, path: string) => {
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : path === workerUrl
          ? 'no-cache'
          : revalidate,
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const type = mediaTypeOf(path);
    if (type) response.setHeader('Content-Type', type);
  };
  const notFound = readFileSync(join(out, '404.html'));
  const files = sirv(out, {
    etag: true,
    // Ready beside the assets (lib/export/compress.ts).
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
    if (path !== '/' && folders.has(path)) {
      response.writeHead(301, { Location: `${path}/${suffix}` }).end();
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

/** Serves `out` at 127.0.0.1 until the program is told to end; resolves when it listens. */
export async function serve(port: number, out = 'out') {
  if (!existsSync(join(out, 'index.html'))) fail(`${out} holds no site; run npm run build first.`);
  const server = siteServer(out);
  await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
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
