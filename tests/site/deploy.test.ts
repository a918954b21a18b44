/** The same requests to every server that the site has files for: each must answer as the definition says. */
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { configFiles } from '@/lib/deploy/config-files';
import { headersOf, kindOf } from '@/lib/site/headers';
import { mediaTypeOf, plainTypes } from '@/lib/site/media-types';
import {
  ask,
  builtFile,
  siteHost,
  startCaddy,
  startNginx,
  startOurs,
  type RunningServer,
} from '@/scripts/checks/servers';
import { describeServers, inFolder, servers } from '@/tests/servers';
import { files, out, pages } from './built-site';

const site = readBuiltSite(out);
const { base } = site;
const host = siteHost();

/** Headers of a kind, as Node reads them. */
const expected = (path: string) =>
  Object.fromEntries(
    Object.entries(headersOf(kindOf(path), site.inlined)).map(([name, value]) => [name.toLowerCase(), value]),
  );
const contentOf = (file: string) => readFileSync(join(out, file));
const [number, answer] = [...site.moved].find(([from]) => /^\/\d{3}\/$/.test(from))!;
const asset = files.find((file) => /^assets\/search-.*\.js$/.test(file))!;
const notFound = contentOf('404.html');

describe('the files in deploy/', () => {
  it('belong to the built site', () => {
    for (const [name, text] of Object.entries(configFiles(site, host))) expect(builtFile(name), name).toBe(text);
  });

  it('give hosts with `_headers` every header, within the 2,000 characters a line may have there', () => {
    const text = builtFile('_headers');
    // Rules add up there: one that says for all what pages want could not be taken back for pictures.
    const names = Object.keys(expected('/')).filter((name) => name !== 'cross-origin-resource-policy');
    for (const name of names) expect(text.toLowerCase()).toContain(`${name}: `);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2_000);
  });

  it('lead every number to its answer on hosts with `_redirects`', () => {
    expect(builtFile('_redirects')).toContain(`\n${base}${number} ${base}${answer} 301\n`);
  });

  it('put everything into an object store: assets first, no packed twin, the worker with a time of its own', () => {
    const commands = builtFile('object-store.sh')
      .split('\n')
      .filter((line) => line.startsWith('aws s3 cp '));
    expect(commands[0]).toMatch(/--include 'assets\/\*' .*max-age=31536000, immutable/);
    expect(commands.at(-1)).toMatch(/--include 'sw\.js' --cache-control 'no-cache'/);
    // What a command does not name by its ending, it must leave to others.
    for (const command of commands) expect(command).toMatch(/--exclude '\*'|--exclude 'assets\/\*' --exclude 'sw\.js'/);
    for (const command of commands.slice(1, -1))
      expect(command).toContain("--cache-control 'public, max-age=0, must-revalidate'");
  });

  it('name a type for every file that the site has', () => {
    const unknown = files.filter(
      (file) => !/\.(br|gz)$/.test(file) && !mediaTypeOf(`/${file}`) && !plainTypes[file.split('.').at(-1)!],
    );
    expect(unknown).toEqual([]);
  });
});

describe('the policy', () => {
  it('fits the pages: none has a style in an attribute, or a script of its own', () => {
    const wrong = pages.filter(({ elements }) =>
      elements.some(
        ({ tagName, properties }) =>
          properties.style !== undefined ||
          (tagName === 'script' &&
            !/^(\/assets\/|application\/ld\+json|speculationrules)/.test(String(properties.src ?? properties.type))),
      ),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describeServers((name) => {
  let server: RunningServer;
  beforeAll(async () => void (server = await servers[name]()), 180_000);
  afterAll(() => server?.stop());
  const get = (path: string, headers?: OutgoingHttpHeaders, method?: string) =>
    ask(server.port, base + path, headers, method);

  it('answers a page at its address, whatever stands behind “?”', async () => {
    for (const [path, file] of [
      ['/', 'index.html'],
      ['/settlement/', 'settlement/index.html'],
      [`${answer}?v=elder`, `${answer.slice(1)}index.html`],
    ]) {
      const { status, headers, body } = await get(path!);
      expect(status, path).toBe(200);
      expect(headers['content-type']?.replace(' ', '')).toBe('text/html;charset=utf-8');
      expect(body.equals(contentOf(file!)), path).toBe(true);
    }
  });

  it('leads an address without its slash to the one with it', async () => {
    expect(await get('/settlement?v=elder')).toMatchObject({
      status: 301,
      headers: { location: `${base}/settlement/?v=elder` },
    });
  });

  it('leads every number and former address to its page', async () => {
    for (const [from, to] of site.moved) {
      expect(await get(from), from).toMatchObject({ status: 301, headers: { location: base + to } });
    }
    expect(await get(`${number}?v=elder`)).toMatchObject({ headers: { location: `${base}${answer}?v=elder` } });
  });

  it('finds a number whatever the sentence around it left behind, and no more than a number', async () => {
    for (const end of ['。', '/。', ')', '/)', '），', '/”', '.', '%20', '/%E3%80%82/']) {
      const path = `${number.slice(0, -1)}${encodeURI(decodeURI(end))}`;
      expect(await get(path), path).toMatchObject({ status: 301, headers: { location: base + answer } });
    }
    expect(await get(`${number}。?v=elder`.replace('。', '%E3%80%82'))).toMatchObject({
      headers: { location: `${base}${answer}?v=elder` },
    });
    for (const path of [`${number}x`, `/999)`, `${number}a/`]) expect((await get(path)).status, path).toBe(404);
  });

  it('has answer 404 at /404/ and the 404 page, with status 404, at wrong addresses and at folders', async () => {
    expect(await get('/404/')).toMatchObject({
      status: 301,
      headers: { location: `${base}${site.moved.get('/404/')}` },
    });
    for (const path of [
      '/999/',
      '/settlement/none.html',
      '/assets/none.js',
      '/none.md',
      '/assets/',
      '/share/',
      '/.well-known/',
    ]) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(404);
      expect(headers, path).toMatchObject({ 'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/) });
      expect(body.equals(notFound), path).toBe(true);
    }
  });

  it('sends the headers of the definition with every kind of answer', async () => {
    const paths = [
      '/',
      answer,
      '/settlement',
      number,
      `/${asset}`,
      '/sw.js',
      '/pos-faq.html',
      '/feed.xml',
      '/icon.svg',
      '/qr/201.svg',
      '/share/201.png',
      '/favicon.ico',
    ];
    for (const path of paths) expect((await get(path)).headers, path).toMatchObject(expected(path));
    // What is not there must not be kept for a year.
    for (const path of ['/999/', '/assets/none.js']) {
      expect((await get(path)).headers, path).toMatchObject(expected('/'));
    }
  });

  it('names the type of files for machines, with their encoding', async () => {
    for (const file of files
      .filter((name) => mediaTypeOf(`/${name}`))
      .filter((_, at, all) => at % 20 === 0 || all.length < 20)) {
      expect((await get(`/${file}`)).headers['content-type'], file).toBe(mediaTypeOf(`/${file}`));
    }
    for (const path of ['/feed.xml', '/opensearch.xml', '/sitemap.xml', '/manifest.webmanifest', '/robots.txt']) {
      expect((await get(path)).headers['content-type'], path).toBe(mediaTypeOf(path));
    }
    expect((await get(`/${asset}`)).headers['content-type']).toMatch(/^text\/javascript/);
  });

  it('sends what was packed at build to who can unpack it', async () => {
    for (const [path, file] of [
      ['/settlement/', 'settlement/index.html'],
      [`/${asset}`, asset],
    ]) {
      const gz = await get(path!, { 'Accept-Encoding': 'gzip, deflate' });
      expect(gz.headers, path).toMatchObject({
        'content-encoding': 'gzip',
        vary: expect.stringMatching(/accept-encoding/i),
      });
      expect(gz.headers, path).toMatchObject(expected(path!));
      expect(gunzipSync(gz.body).equals(contentOf(file!)), path).toBe(true);
      // Debian's nginx has no brotli; see docs/deploy.md.
      const best = await get(path!, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(best.headers['content-encoding'], path).toBe(name === 'nginx' ? 'gzip' : 'br');
      if (name !== 'nginx') expect(brotliDecompressSync(best.body).equals(contentOf(file!)), path).toBe(true);
      expect((await get(path!)).headers['content-encoding'], path).toBeUndefined();
    }
  });

  it('sends nothing again that the reader has, and says how long that holds', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const { headers } = await get('/settlement/', { 'Accept-Encoding': encoding });
      const again = await get('/settlement/', { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag });
      expect(again.status, encoding).toBe(304);
      expect(again.body.length).toBe(0);
      const { vary, etag } = headers;
      expect(vary).toBe('Accept-Encoding');
      expect(again.headers).toMatchObject({ vary, etag, 'cache-control': headers['cache-control'] });
    }
  });

  it('says nothing of itself, whatever is asked; nginx has a name and no version', async () => {
    const asked = [
      get('/'),
      get('/settlement'),
      get('/999/'),
      get('/', {}, 'POST'),
      get('/%00'),
      get('/none', {}, 'HEAD'),
    ];
    for (const { status, headers } of await Promise.all(asked))
      expect(headers.server, String(status)).toBe(name === 'nginx' ? 'nginx' : undefined);
  });

  it('says of what it refuses, another method and an address that is too long, what it says of a page, and the length', async () => {
    for (const [status, path, method] of [
      [405, '/', 'POST'],
      [414, `/${'a'.repeat(1_100)}`, 'GET'],
    ] as const) {
      const answer = await get(path, {}, method);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({ ...expected('/'), 'content-length': String(answer.body.length) });
      expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
    }
  });

  it('sends a part when asked for one, and no body to HEAD', async () => {
    const whole = contentOf('icon-512.png');
    const part = await get('/icon-512.png', { Range: 'bytes=10-19' });
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': `bytes 10-19/${whole.length}` } });
    expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
    const head = await get('/settlement/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect(head.headers).toMatchObject(expected('/settlement/'));
  });

  it('gives nothing from outside the site', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/..\\package.json',
    ]) {
      const { status, body } = await get(path);
      expect([400, 404], path).toContain(status);
      expect(String(body), path).not.toContain('pos-help-centre');
    }
  });
});

describeServers((name) => {
  /** Lets the server answer for a site that is another in something. */
  async function serving(changed: typeof site) {
    const written = configFiles(changed, host);
    const server = await inFolder((folder) =>
      name === 'nginx'
        ? startNginx(folder, out, { change: () => written['nginx.conf']! })
        : startCaddy(folder, out, () => written.Caddyfile!),
    );
    onTestFinished(() => void server.stop());
    return (path: string, method = 'GET') => ask(server.port, base + path, {}, method);
  }

  it.skipIf(name === 'npm start')(
    'lets the sites that its operator names show the desk, and no other page',
    async () => {
      const frames = ['https://crm.example.com', 'https://oa.example.com:8443'];
      const get = await serving({ ...site, inlined: { ...site.inlined, frames } });
      const framedBy = async (path: string) =>
        / frame-ancestors ([^;]+)$/.exec(String((await get(path)).headers['content-security-policy']))?.[1];
      for (const path of ['/desk/', '/desk/?q=201']) expect(await framedBy(path), path).toBe(frames.join(' '));
      for (const path of ['/', answer, number, '/desk', '/desk/none', '/pos-faq.html', '/999/'])
        expect(await framedBy(path), path).toBe("'none'");
    },
  );

  it.skipIf(name === 'npm start')('says of a withdrawn answer that it is gone, by the page it has', async () => {
    const get = await serving({ ...site, gone: new Set([answer]) });
    for (const path of [answer, `${answer}?v=elder`]) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(410);
      expect(headers).toMatchObject({ ...expected('/'), 'content-type': expect.stringMatching(/^text\/html/) });
      expect(body.equals(contentOf(`${answer.slice(1)}index.html`))).toBe(true);
    }
    expect(await get(answer.slice(0, -1))).toMatchObject({ status: 301, headers: { location: base + answer } });
    expect((await get(number)).status).toBe(301);
    expect((await get(answer, 'POST')).status).toBe(405);
    expect((await get('/settlement/')).status).toBe(200);
    expect((await get('/999/')).body.equals(notFound)).toBe(true);
  });
});

describe('npm run serve', () => {
  it('lets an answer that is on its way end when it is told to stop, and takes no new one', async () => {
    const { port, stop } = await startOurs();
    const whole = contentOf('pos-faq.html');
    const response = await new Promise<IncomingMessage>((done) =>
      request({ host: '127.0.0.1', port, path: `${base}/pos-faq.html`, agent: false }, done).end(),
    );
    const stopped = stop();
    for (let taken = true; taken;)
      taken = await ask(port, `${base}/`).then(
        () => true,
        () => false,
      );
    let length = 0;
    for await (const chunk of response) length += chunk.length;
    expect(length).toBe(whole.length);
    expect(await stopped).toBe(0);
  });
});
