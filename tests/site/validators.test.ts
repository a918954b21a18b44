/** What `npm start` calls a file by, so that a reader who has it is not sent it again: its content, never when it was written. */
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatSite, readBuiltSite, siteFileUrl } from '@/lib/deploy/built-site';
import { Staging } from '@/scripts/site/staging';
import { siteServer } from '@/scripts/site/serve';
import { ask } from '@/scripts/checks/servers';
import { files, out } from './built-site';

// Scripts of the last release lie beside those of this one.
const asset = [...readBuiltSite(out).validators.keys()].find((url) => /^\/assets\/search-.*\.js$/.test(url))!.slice(1);
const named: Record<string, string> = {
  '/settlement/': 'settlement/index.html',
  [`/${asset}`]: asset,
  '/icon-512.png': 'icon-512.png',
  '/sw.js': 'sw.js',
};
const encodings = ['identity', 'gzip', 'br'];
const times = { first: new Date('2026-01-02T03:04:05Z'), second: new Date('2026-05-06T07:08:09Z') };

/** A server for a copy of the site in which these files were written at `time`, after `change`. */
async function serveCopy(time: Date, change: (copy: string) => Promise<void> = async () => undefined) {
  const copy = mkdtempSync(join(tmpdir(), 'validators-'));
  cpSync(out, copy, { recursive: true });
  await change(copy);
  for (const file of Object.values(named)) {
    for (const ending of ['', '.br', '.gz'])
      if (files.includes(file + ending)) utimesSync(join(copy, file + ending), time, time);
  }
  const server = siteServer(copy).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return {
    get: (path: string, headers?: OutgoingHttpHeaders, method?: string) =>
      ask((server.address() as AddressInfo).port, path, headers, method),
    stop: () => {
      server.close();
      rmSync(copy, { recursive: true });
    },
  };
}

describe('npm start', () => {
  let first: Awaited<ReturnType<typeof serveCopy>>;
  let later: typeof first;
  let changed: typeof first;
  beforeAll(async () => {
    first = await serveCopy(times.first);
    later = await serveCopy(times.second);
    // A build of other contents: as many bytes, written at the same time, and one of them another.
    changed = await serveCopy(times.first, async (copy) => {
      const built = new Staging(copy);
      for (const file of Object.values(named)) {
        const bytes = readFileSync(join(copy, file));
        bytes[bytes.length - 1]! ^= 1;
        await built.place(`/${file}`, bytes);
      }
      const site = readBuiltSite(copy);
      writeFileSync(join(copy, siteFileUrl), formatSite(site, new Map([...site.validators, ...built.validators])));
    });
  });
  afterAll(() => [first, later, changed].forEach((server) => server?.stop()));

  describe.each(encodings)('in %s', (encoding) => {
    const asked = { 'Accept-Encoding': encoding };

    it.each(Object.keys(named))('calls %s by its bytes, whenever they were written', async (path) => {
      const { etag } = (await first.get(path, asked)).headers;
      expect(etag).toMatch(/^(?:W\/)?"[^"]+"$/);
      expect((await later.get(path, asked)).headers.etag).toBe(etag);
      expect((await first.get(path, asked, 'HEAD')).headers.etag).toBe(etag);
      expect((await changed.get(path, asked)).headers.etag).not.toBe(etag);
    });

    it.each(Object.keys(named))('does not send %s again to who has it from an earlier release', async (path) => {
      const whole = await first.get(path, asked);
      for (const known of [whole.headers.etag!, `"another", ${whole.headers.etag}`, '*']) {
        const again = await later.get(path, { ...asked, 'If-None-Match': known });
        expect(again.status, known).toBe(304);
        expect(again.body.length).toBe(0);
        for (const header of ['etag', 'cache-control', 'vary'])
          expect(again.headers[header], header).toBe(whole.headers[header]);
      }
    });

    it.each(Object.keys(named))('sends %s to who has another content of it, as new as that may be', async (path) => {
      const { headers } = await first.get(path, asked);
      for (const since of [headers['last-modified'], times.first.toUTCString(), times.second.toUTCString()]) {
        const other = await changed.get(path, { ...asked, ...(since && { 'If-Modified-Since': since }) });
        expect(other.status, since).toBe(200);
        const known = { 'If-None-Match': headers.etag, ...(since && { 'If-Modified-Since': since }) };
        expect((await changed.get(path, { ...asked, ...known })).status, since).toBe(200);
      }
    });
  });
});
