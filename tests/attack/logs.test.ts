/** What somebody typed stands in no log, whatever becomes of the request. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { linkFolder } from '@/scripts/site/publish';
import { startCaddy, startNginx, startOurs, type RunningServer } from '@/scripts/checks/servers';
import { describeServers, out, type ServerName } from '@/tests/servers';
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
