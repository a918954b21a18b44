/** Serves the built site. `npm start` builds first and then does this. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

/** A server for the folder `out`; a wrong address gets the 404 page with status 404. */
export function siteServer(out: string): Server {
  const files = sirv(out, {
    etag: true,
    dev: false,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate, no-transform',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
    onNoMatch: (request, response) => {
      response.statusCode = 404;
      request.url = '/404.html';
      notFound(request, response);
    },
  });
  const notFound = sirv(out, {
    etag: false,
    setHeaders: (response) => {
      response.statusCode = 404;
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  return createServer(files);
}

/** Serves `out` at 127.0.0.1; resolves when it listens. A port in use is a plain message and exit 1. */
export function serve(out = resolve('out')): Promise<Server> {
  const wanted = process.env.PORT ?? '3000';
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT is “${wanted}”; it must be a whole number from 0 to 65535, for example PORT=8080 npm start`);
    process.exit(1);
  }
  if (!existsSync(resolve(out, 'index.html'))) {
    console.error(`${out} holds no site; run npm run build first.`);
    process.exit(1);
  }
  const server = siteServer(out);
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`
        : `The server could not start: ${error.message}`,
    );
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    });
  }
  return new Promise((ready) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
      ready(server);
    });
  });
}
