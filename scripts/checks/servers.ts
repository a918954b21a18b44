/** Starts the servers that the site has files for, each on a free port of this machine, with the files of deploy/. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { siteRoot } from '@/lib/deploy/written';
import { ensureInstalled } from './debian';

/** A server that answers; `said` is what it has printed, `stop` resolves with its exit status. */
export type RunningServer = { port: number; pid: number; said?: () => string; stop: () => Promise<unknown> };

export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** One request, the address exactly as written. */
export function ask(port: number, path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, async (response) => {
      done({ status: response.statusCode!, headers: response.headers, body: await buffer(response) });
    });
    asked.once('error', failed).end();
  });
}

/** Lets a server of this program listen for this machine alone; at which port. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((done) => probe.close(done));
  return port;
}

/** Starts a program and waits until it answers. */
export async function started(
  port: number,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<RunningServer> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((done) => child.once('exit', done));
  for (const deadline = Date.now() + 20_000; ; await new Promise((later) => setTimeout(later, 50))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`${program} does not answer: ${said}`);
    }
    if (await ask(port, '/').catch(() => undefined)) break;
  }
  return { port, pid: child.pid!, said: () => said, stop: () => (child.kill('SIGTERM'), ended) };
}

/** A file of deploy/. */
export const builtFile = (name: string) => readFileSync(join('deploy', name), 'utf8');

/** The name the files of deploy/ give the site. */
export const siteHost = () => /server_name (.+);/.exec(builtFile('nginx.conf'))![1]!;

/** What a test may change in a file of deploy/. */
type Change = (config: string) => string;

/** nginx with deploy/nginx.conf, serving `out`; what it writes goes below `folder`. `beside`: further servers, as its configuration says them. */
export async function startNginx(
  folder: string,
  out: string,
  { beside = '', change = (config) => config }: { beside?: string; change?: Change } = {},
): Promise<RunningServer> {
  const program = ensureInstalled('nginx', 'nginx-light');
  const port = await freePort();
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'site.conf'),
    change(builtFile('nginx.conf'))
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replaceAll(siteRoot, resolve(out))
      .replaceAll('/var/log/nginx', folder)
      .replace('/etc/nginx/pos-help.d', join(folder, 'pos-help.d')),
  );
  const temporaryPaths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'main.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1;
    pid ${join(folder, 'pid')}; error_log stderr;
    events { } http { access_log off; ${temporaryPaths.join(' ')} include ${join(folder, 'site.conf')}; ${beside} }`,
  );
  return started(port, program, ['-p', folder, '-c', join(folder, 'main.conf'), '-e', 'stderr']);
}

/** Caddy with deploy/Caddyfile, serving `out`; what it writes goes below `folder`. */
export async function startCaddy(
  folder: string,
  out: string,
  change: Change = (config) => config,
): Promise<RunningServer> {
  const program = ensureInstalled('caddy', 'caddy');
  const port = await freePort();
  mkdirSync(folder);
  const config = change(builtFile('Caddyfile'))
    .replace(`\n${siteHost()} {`, `\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1`)
    .replace('\n{\n', '\n{\n\tadmin off\n')
    .replaceAll(siteRoot, resolve(out))
    .replace('/etc/caddy/pos-help.d', join(folder, 'pos-help.d'));
  writeFileSync(join(folder, 'Caddyfile'), config);
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return started(port, program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], env);
}

/** The server of `npm start` as a process of its own, serving out/ as it is. */
export async function startOurs(): Promise<RunningServer> {
  const port = await freePort();
  return started(port, process.execPath, ['scripts/run.mjs', 'serve-only'], { PORT: String(port) });
}
