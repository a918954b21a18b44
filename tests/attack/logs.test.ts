/** What somebody typed stands in no log, whatever becomes of the request. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { configFiles } from '@/lib/deploy/config-files';
import { linkFolder } from '@/scripts/site/publish';
import { ask, siteHost, startCaddy, startNginx, startOurs, type RunningServer } from '@/scripts/checks/servers';
import { describeServers, everyServer, out, type ServerName } from '@/tests/servers';
import { send } from './requests';
import { number } from './targets';

const temporary = mkdtempSync(join(tmpdir(), 'logs-'));
afterAll(() => rmSync(temporary, { recursive: true }));
const site = join(temporary, 'out');
linkFolder(out, site);
// What cannot be opened is an error of the server's, which servers write down at more length.
symlinkSync('broken.txt', join(site, 'broken.txt'));

const logOf = (name: string) => readFileSync(join(temporary, 'nginx', name), 'utf8');
const servers: Record<ServerName, { start: () => Promise<RunningServer>; written: (server: RunningServer) => string }> =
  {
    'npm start': { start: startOurs, written: (server) => server.said!() },
    nginx: {
      start: () => startNginx(join(temporary, 'nginx'), site),
      written: (server) => server.said!() + logOf('access.log') + logOf('error.log'),
    },
    // It keeps no log of requests until somebody asks for one; then too.
    Caddy: {
      start: () =>
        startCaddy(join(temporary, 'caddy'), site, (config) => config.replace('\troot *', '\tlog\n\troot *')),
      written: (server) => server.said!(),
    },
  };

const typed = '6222021234567890128';
const paths = [
  '/search/',
  '/search',
  '/',
  number,
  '/none/',
  '/broken.txt',
  `/${'a'.repeat(2_000)}`,
  '/%zz',
  '/%00',
  '//x',
  '/assets/none.js',
];

describeServers((name) => {
  const { start, written } = servers[name];
  it('writes down neither what stands behind “?” nor where a reader comes from', async () => {
    const server = await start();
    onTestFinished(() => void server.stop());
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        await send(server.port, {
          path: `${path}?q=${typed}`,
          method,
          headers: [`Referer: http://127.0.0.1/search/?q=${typed}`],
        });
      }
    }
    await send(server.port, { path: `/?q=${typed.repeat(5_000)}` });
    await send(server.port, { path: `/?q=${typed}`, headers: [`X: ${'a'.repeat(100_000)}`] });
    // A server that has ended has written all that it will.
    await server.stop();
    expect(written(server)).not.toContain(typed);
    // What is not written down is not simply that nothing is.
    if (name === 'nginx') expect(written(server)).toMatch(/^127\.0\.0\.1 \[[^\]]+\] "GET \/search\/" 200 \d+ "-"$/m);
    if (name === 'Caddy') expect(written(server)).toContain('"uri":"/search/"');
  });
});

describe.skipIf(!everyServer)('where the operator wants to know what was asked in vain', () => {
  const place = mkdtempSync(join(tmpdir(), 'asked-'));
  afterAll(() => rmSync(place, { recursive: true }));
  const withFile = join(place, 'out');
  linkFolder(out, withFile);
  writeFileSync(join(withFile, 'asked.txt'), 'nothing\n');
  const asking = (name: 'nginx.conf' | 'Caddyfile') =>
    configFiles({ ...readBuiltSite(out), asked: true }, siteHost())[name]!;
  const askedLog = (text: string) => text.replaceAll('/var/log/caddy', place);
  const kept = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');
  const words = '/asked.txt?q=%E6%9C%BA%E5%99%A8';

  it.each([
    {
      name: 'nginx',
      start: () => startNginx(join(place, 'nginx'), withFile, { change: () => asking('nginx.conf') }),
      file: join(place, 'nginx/pos-asked.log'),
      line: /^\d{4}-\d\d-\d\d GET \/asked\.txt\?q=%E6%9C%BA%E5%99%A8 200$/,
      others: () => readFileSync(join(place, 'nginx/access.log'), 'utf8'),
    },
    {
      name: 'Caddy',
      start: () => startCaddy(join(place, 'caddy'), withFile, () => askedLog(asking('Caddyfile'))),
      file: join(place, 'pos-asked.log'),
      line: /"ts":"\d{4}-\d\d-\d\d".*"uri":"\/asked\.txt\?q=%E6%9C%BA%E5%99%A8"/,
      others: () => '',
    },
  ])(
    '$name keeps it in a log of its own, with the day and nothing of who asked',
    async ({ start, file, line, others }) => {
      const server = await start();
      onTestFinished(() => void server.stop());
      const headers = { 'User-Agent': 'somebody', Referer: 'http://127.0.0.1/search/' };
      expect((await ask(server.port, words, headers)).status).toBe(200);
      await ask(server.port, '/search/?q=typed', headers);
      await ask(server.port, '/none/?q=typed', headers);
      await server.stop();
      expect(kept(file)).toEqual([expect.stringMatching(line)]);
      const all = kept(file).join() + server.said!() + others();
      expect(kept(file).join()).not.toMatch(/127\.0\.0\.1(?!:)|somebody|referer|\d\d:\d\d:\d\d/i);
      expect(others()).not.toContain('asked.txt');
      expect(all).not.toContain('typed');
    },
  );
});
