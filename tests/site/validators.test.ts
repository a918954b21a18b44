/** What `npm start` says a file is known by, and that a reader who has it is not sent it again. */
import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkFolder } from '@/scripts/publish';
import { siteServer } from '@/scripts/serve';
import { ask } from '@/scripts/servers';

/** A server for a copy of the site, in which these files were written at another time. */
async function serveCopy(files: string[] = []): Promise<number> {
  const copy = mkdtempSync(join(tmpdir(), 'validators-'));
  linkFolder('out', copy);
  for (const file of files) {
    rmSync(join(copy, file));
    cpSync(join('out', file), join(copy, file));
    utimesSync(join(copy, file), 1_000_000, 1_000_000);
  }
  const server = siteServer(copy).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    rmSync(copy, { recursive: true });
  });
  await new Promise((ready) => server.once('listening', ready));
  return (server.address() as AddressInfo).port;
}

describe('a page', () => {
  it('is known by its bytes, not by when they were written', async () => {
    const [now, then] = [await serveCopy(), await serveCopy(['prompts/index.html', 'prompts/index.html.br'])];
    const [one, other] = [await ask(now, '/prompts/'), await ask(then, '/prompts/')];
    expect(one.headers.etag).toMatch(/^W\/"[\w-]{16}"$/);
    expect(other.headers.etag).toBe(one.headers.etag);
    expect((await ask(now, '/settlement/')).headers.etag).not.toBe(one.headers.etag);
  });

  it('is not sent to a reader who has it, packed or not; what is said of it is', async () => {
    const port = await serveCopy();
    const { headers } = await ask(port, '/prompts/');
    for (const kept of [headers.etag!, `"x", ${headers.etag}`, '*']) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const answer = await ask(port, '/prompts/', { 'If-None-Match': kept, 'Accept-Encoding': encoding });
        expect(answer.status).toBe(304);
        expect(answer.body).toHaveLength(0);
        for (const name of ['etag', 'cache-control', 'content-security-policy'])
          expect(answer.headers[name], name).toBe(headers[name]);
        expect(answer.headers.vary).toBe('Accept-Encoding');
      }
    }
  });

  it('is sent to a reader who has another, whatever the time', async () => {
    const port = await serveCopy();
    const later = new Date(Date.now() + 86_400_000).toUTCString();
    for (const headers of [{ 'If-None-Match': 'W/"another-one"' }, { 'If-Modified-Since': later }])
      expect((await ask(port, '/prompts/', headers)).status).toBe(200);
  });
});
