import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gzipSync } from 'node:zlib';
import { builtSite, formatSite, policyHash, siteFileUrl } from '@/lib/deploy/built-site';
import { siteServer } from '@/scripts/site/serve';

const style = 'a{color:red}@media (width<9px){a{color:blue}}';
const rules = '{"prefetch":[]}';
const site = {
  'index.html': 'home',
  'inlined/index.html': `<style>${style}</style><script type="speculationrules">${rules}</script>`,
  '201/index.html': '<meta content="0; url=/settlement/" http-equiv="refresh">',
  'pos-faq.html': '<style>b{}</style><script type="application/json">{}</script><script>let a = 1 < 2</script>',
  '404.html': 'no such page',
  '404/index.html': 'answer 404',
  '103/index.html': 'withdrawn',
  'settlement/index.html': 'topic',
  'desk/index.html': 'desk',
  'assets/islands-0.js': 'js',
  'sw.js': 'worker',
  'feed.xml': '<feed/>',
  'opensearch.xml': '<OpenSearchDescription/>',
  'manifest.webmanifest': '{}',
  '.well-known/security.txt': 'Contact: tel:+86-400-000-0000',
  'settlement/answer.md': '# answer',
  'asked.txt': 'nothing',
};

const leads = (to: string) => ({ to, moved: true });
const page = (to: string) => ({ to, moved: false });
const withdrawn = (to: string) => ({ to, moved: false, gone: true as const });
const siteWith = (asked: boolean, base = '') =>
  builtSite(
    new Map<string, { to: string; moved: boolean; gone?: true }>([
      ['/', page('/')],
      ['/settlement/', page('/settlement/')],
      ['/desk/', page('/desk/')],
      ['/inlined/', page('/inlined/')],
      ['/404/', page('/404/')],
      ['/201/', leads('/settlement/')],
      ['/103/', withdrawn('/103/')],
    ]),
    base,
    {
      styles: [policyHash(style)],
      rules: [policyHash(rules)],
      frames: ['https://crm.example.com', 'https://oa.example.com:8443'],
      offline: { styles: [policyHash('b{}')], scripts: [policyHash('let a = 1 < 2')] },
    },
    asked,
  );

type Answer = { status: number; text: string; headers: IncomingMessage['headers'] };

/** Asks a fresh server for one address, exactly as written; `log`: where it keeps what was asked in vain; `base`: the path below which the site is. */
async function ask(
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  log?: string,
  base = '',
): Promise<Answer> {
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  writeFileSync(join(out, siteFileUrl), formatSite(siteWith(log !== undefined, base), new Map()));
  writeFileSync(join(out, 'settlement/index.html.gz'), gzipSync('topic'));
  const server = siteServer(out, log).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((done) =>
    request({ port, host: '127.0.0.1', path, headers, method }, done).end(),
  );
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

  it('answers below the path of a site that has one, leads nowhere past it, and has nothing beside it', async () => {
    const below = (path: string) => ask(path, {}, 'GET', undefined, '/pos');
    expect(await below('/pos/settlement/?q=1')).toMatchObject({ status: 200, text: 'topic' });
    for (const [path, location] of [
      ['/pos?q=1', '/pos/?q=1'],
      ['/pos/settlement?q=1', '/pos/settlement/?q=1'],
      ['/pos/201', '/pos/settlement/'],
    ])
      expect(await below(path!), path).toMatchObject({ status: 301, headers: { location } });
    for (const path of ['/', '/settlement/', '/settlement', '/201/', '/position/', '/pos/pos/'])
      expect(await below(path), path).toMatchObject({ status: 404, text: 'no such page' });
  });

  it('answers a wrong address with the 404 page and status 404', async () => {
    expect(await ask('/no-such-page/')).toMatchObject({ status: 404, text: 'no such page' });
    expect(await ask('/settlement/x.html')).toMatchObject({ status: 404, text: 'no such page' });
  });

  it('says of a withdrawn answer that it is gone, by the page it has', async () => {
    const gone = { status: 410, text: 'withdrawn', headers: { 'content-type': 'text/html; charset=utf-8' } };
    for (const path of ['/103/', '/103。', '/103/?v=elder']) expect(await ask(encodeURI(path))).toMatchObject(gone);
    expect(await ask('/103/', {}, 'HEAD')).toMatchObject({ ...gone, text: '' });
    expect(await ask('/103/x')).toMatchObject({ status: 404 });
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

  it('lets the desk, and nothing else, be in a frame of the sites that are configured', async () => {
    const framed = async (path: string) => / frame-ancestors ([^;]+)$/.exec(await policyOf(path))?.[1];
    const policyOf = async (path: string) => String((await ask(path)).headers['content-security-policy']);
    expect(await framed('/desk/')).toBe('https://crm.example.com https://oa.example.com:8443');
    expect(await framed('/desk/?v=elder')).toBe('https://crm.example.com https://oa.example.com:8443');
    for (const path of ['/', '/desk', '/settlement/', '/404/', '/no-such-page/', '/desk.html', '/sw.js'])
      expect(await framed(path), path).toBe("'none'");
    const without = (policy: string) => policy.replace(/; frame-ancestors .*/, '');
    expect(without(await policyOf('/desk/'))).toBe(without(await policyOf('/')));
  });

  it('leads a number to its answer, in one step and with what stands behind “?”', async () => {
    for (const path of ['/201', '/201/']) {
      expect(await ask(`${path}?v=elder`)).toMatchObject({
        status: 301,
        headers: { location: '/settlement/?v=elder' },
      });
    }
  });

  it('sends the security headers with pages, files, redirects and errors alike', async () => {
    for (const path of ['/', '/settlement', '/201/', '/feed.xml', '/assets/islands-0.js', '/pos-faq.html', '/none/']) {
      expect((await ask(path)).headers, path).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'strict-transport-security': 'max-age=31536000',
      });
    }
  });

  it('allows the styles of its pages by their hashes, and the rules for loading ahead', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain(`style-src 'self' '${sha(style)}';`);
    expect(policy).toContain(`script-src 'self' '${sha(rules)}';`);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('allows the offline file its own style and script and no network', async () => {
    expect((await ask('/pos-faq.html')).headers['content-security-policy']).toBe(
      `default-src 'none'; style-src '${sha('b{}')}'; script-src '${sha('let a = 1 < 2')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('sends what is packed to who can unpack it', async () => {
    const packed = await ask('/settlement/', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect((await ask('/settlement/')).headers['content-encoding']).toBeUndefined();
  });

  it('sends a part when asked for one, and no body to HEAD', async () => {
    expect(await ask('/settlement/', { Range: 'bytes=1-2' })).toMatchObject({
      status: 206,
      text: 'op',
      headers: { 'content-range': 'bytes 1-2/5' },
    });
    expect(await ask('/settlement/', {}, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': '5' },
    });
  });

  it('sends the whole file to who asks for no part that it can send', async () => {
    for (const range of [
      'bytes=3-1',
      'bytes=-2',
      'bytes=a-b',
      'bytes=0-1,3-4',
      'lines=1-2',
      'bytes=99999999999999999999-',
    ])
      expect(await ask('/settlement/', { Range: range }), range).toMatchObject({ status: 200, text: 'topic' });
    expect(await ask('/settlement/', { Range: 'bytes=1-2', 'If-Range': 'W/"old"' })).toMatchObject({ status: 200 });
    expect(await ask('/settlement/', { Range: 'bytes=9-' })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */5' },
    });
  });

  it('takes nothing from readers', async () => {
    expect(await ask('/settlement/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('lists no folder', async () => {
    for (const path of ['/assets/', '/.well-known/', '/assets']) expect((await ask(path)).status).toBe(404);
  });
});

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('what was asked in vain', () => {
  const log = () => {
    const folder = mkdtempSync(join(tmpdir(), 'asked-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return join(folder, 'asked.log');
  };

  it('is kept with its day and nothing of who asked, where the operator wants to know', async () => {
    const file = log();
    const answer = await ask('/asked.txt?q=%E6%9C%BA%E5%99%A8', { 'User-Agent': 'somebody' }, 'GET', file);
    expect(answer).toMatchObject({ status: 200, text: 'nothing' });
    await expect
      .poll(() => existsSync(file) && readFileSync(file, 'utf8'))
      .toMatch(/^\d{4}-\d\d-\d\d GET \/asked\.txt\?q=%E6%9C%BA%E5%99%A8 200\n$/);
  });

  it('is all that is kept: no other address, no other method, nothing longer than an address may be', async () => {
    const file = log();
    await ask('/search/?q=1', {}, 'GET', file);
    await ask('/asked.txt?q=head', {}, 'HEAD', file);
    await ask('/asked.txt?q=post', {}, 'POST', file);
    await ask(`/asked.txt?q=${'a'.repeat(20_000)}`, {}, 'GET', file);
    await ask('/asked.txt?q=last', {}, 'GET', file);
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toMatch(/q=last/);
    expect(readFileSync(file, 'utf8').split('\n').length).toBe(2);
  });

  it('is not kept elsewhere', async () => {
    await ask('/asked.txt?q=nobody-wants-to-know');
    const text = existsSync('asked.log') ? readFileSync('asked.log', 'utf8') : '';
    expect(text).not.toContain('nobody-wants-to-know');
  });
});
