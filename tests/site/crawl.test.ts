/** The site as a server sends it, gone through from its first page: nothing leads past the path of the host below which it is. */
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, parsePage } from '@/scripts/checks/built-page';
import { ask, builtFile } from '@/scripts/checks/servers';
import { siteServer } from '@/scripts/site/serve';
import { loadContent } from '@/scripts/site/content';
import { deskUrl } from '@/lib/site/urls';
import { base, out } from './built-site';

const { site, addresses } = loadContent();
const server = siteServer(out);
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
afterAll(() => void server.close());
const get = (path: string) => ask((server.address() as AddressInfo).port, path);

/** Every address that a page names, whatever for; those of the site by its whole address are below its path already. */
const named = (html: string): string[] =>
  elementsOf(parsePage(html)).flatMap(({ properties }) => {
    const { href, src, action, content } = properties;
    const [, refresh] = /^0; url=(.*)$/.exec(String(content ?? '')) ?? [];
    return [href, src, action, refresh].flatMap((address) =>
      typeof address === 'string' ? address.replace(site.url, base) : [],
    );
  });

const inManifest = (text: string): string[] => {
  const { id, start_url, scope, icons } = JSON.parse(text) as Record<string, string> & { icons: { src: string }[] };
  return [id!, start_url!, scope!, ...icons.map(({ src }) => src)];
};

describe('the site gone through from its first page', () => {
  // Of a site at the root pages.test.ts holds as much, and there is nothing past it.
  it.runIf(base)('leads everywhere, and nowhere past its path', { timeout: 240_000 }, async () => {
    // No page leads to the desk: support has its address.
    const met = new Set([`${base}/`, base + deskUrl]);
    const past: string[] = [];
    const broken: string[] = [];
    for (const address of met) {
      const { status, headers, body } = await get(address);
      const type = String(headers['content-type']);
      const text = String(body);
      const next = headers.location
        ? [headers.location]
        : type.startsWith('text/html') && !address.endsWith('.html')
          ? named(text)
          : type.startsWith('application/manifest')
            ? inManifest(text)
            : [];
      if (status !== 200 && status !== 301) broken.push(`${address}: ${status}`);
      for (const found of next.map((one) => one.replace(/[?#].*$/, ''))) {
        if (!found.startsWith('/')) continue;
        if (found.startsWith(`${base}/`)) met.add(found);
        else past.push(`${address}: ${found}`);
      }
    }
    expect(past).toEqual([]);
    expect(broken).toEqual([]);
    const ways = [...addresses].filter(([, { moved }]) => !moved).map(([address]) => base + address);
    expect(ways.filter((address) => !met.has(address))).toEqual([]);
  });

  it('leads on within its path: numbers, addresses without a slash, its own path without one', async () => {
    for (const path of [`${base}/201`, `${base}/201/`, `${base}/settlement`, ...(base ? [base] : [])]) {
      const { status, headers } = await get(path);
      expect([path, status, headers.location?.startsWith(`${base}/`)]).toEqual([path, 301, true]);
    }
  });

  it('has its path in every rule of the files for other servers', () => {
    for (const name of ['_headers', '_redirects']) {
      const paths = builtFile(name).match(/(?<=^|[ ])\/\S*/gm)!;
      expect(paths.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
    }
  });

  it.runIf(base)('has nothing beside its path', async () => {
    for (const path of ['/', '/201/', '/sw.js', `${base}x/`, '/settlement/']) {
      const { status, headers } = await get(path);
      expect([path, status, headers.location]).toEqual([path, 404, undefined]);
    }
  });
});
