import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { siteServer } from '@/scripts/serve';

const site = {
  'index.html': 'home',
  '404.html': 'no such page',
  '404/index.html': 'answer 404',
  'settlement/index.html': 'topic',
  'assets/islands-0.js': 'js',
  'sw.js': 'worker',
  'feed.xml': '<feed/>',
  'opensearch.xml': '<OpenSearchDescription/>',
  'manifest.webmanifest': '{}',
  '.well-known/security.txt': 'Contact: tel:+86-400-000-0000',
  'settlement/answer.md': '# answer',
};

/** Asks a fresh server for one address, exactly as written. */
async function ask(path: string): Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }> {
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  const server = siteServer(out).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((done) => get({ port, host: '127.0.0.1', path }, done));
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode!, text, headers: response.headers };
}

describe('the server', () => {
  it('answers a page at its address with a slash', async () => {
    expect(await ask('/settlement/?q=1')).toMatchObject({ status: 200, text: 'topic' });
    expect(await ask('/')).toMatchObject({ status: 200, text: 'home' });
  });

  it('leads an address without its slash to the one with it', async () => {
    expect(await ask('/settlement?q=1')).toMatchObject({ status: 301, headers: { location: '/settlement/?q=1' } });
  });

  it('answers a wrong address with the 404 page and status 404', async () => {
    expect(await ask('/no-such-page/')).toMatchObject({ status: 404, text: 'no such page' });
    expect(await ask('/settlement/x.html')).toMatchObject({ status: 404, text: 'no such page' });
  });

  it('has answer 404 at /404/, not the error page', async () => {
    expect(await ask('/404/')).toMatchObject({ status: 200, text: 'answer 404' });
  });

  it('gives nothing from outside the site', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/settlement/..\\..\\package.json',
    ]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('names the type of files for machines, with their encoding', async () => {
    const types = {
      '/feed.xml': 'application/atom+xml; charset=utf-8',
      '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/.well-known/security.txt': 'text/plain; charset=utf-8',
      '/settlement/answer.md': 'text/markdown; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      expect(await ask(path), path).toMatchObject({ status: 200, headers: { 'content-type': type } });
    }
    expect((await ask('/settlement/')).headers['content-type']).toBe('text/html;charset=utf-8');
  });

  it('lets hashed files be kept for good and pages be asked for again', async () => {
    expect((await ask('/assets/islands-0.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/')).headers['cache-control']).toContain('must-revalidate');
  });

  it('has the service worker, which decides what is kept, never taken from a cache unasked', async () => {
    expect(await ask('/sw.js')).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
  });
});
