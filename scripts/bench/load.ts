/**
 * `npm run bench:load`: how many requests a second the site answers behind nginx with deploy/nginx.conf and
 * by `npm start`, beside a bare file of the same size from the same server in the same run. Ends with 1 when
 * nginx does less than 95 % of what it does for bare files, or when `npm start` loses a request under load.
 * `-- --seconds 2` measures each thing for a shorter time. On a machine that does other things too, the rate
 * is also that of the neighbours; processor time a request is not.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { ensureInstalled } from '../checks/debian';
import { ask, freePort, started, startNginx, startOurs, type RunningServer } from '../checks/servers';
import { costOf } from './processes';
import { middle, needsBuild, tellEnd } from './shared';

/** What is held: of the bare file's rate, behind nginx; by all kinds of answers together. */
const wantedRatio = 0.95;
const connections = 50;
/** How `npm start` is held under load. */
const siege = { connections: 200, seconds: 60 };

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds ${values.seconds}: a whole number from 1 on, for example 8`);
  process.exit(2);
}
needsBuild('out/index.html', 'deploy/nginx.conf');
const wrk = ensureInstalled('wrk', 'wrk');
const temporary = mkdtempSync(join(tmpdir(), 'load-'));
const bareRoot = join(temporary, 'bare');
mkdirSync(bareRoot);

const { moved } = readBuiltSite('out');
const [number, answer] = [...moved].find(([from]) => /^\/\d+\/$/.test(from))!;
const asset = readdirSync('out/assets').find((file) => /^search-(?!words|bodies|parts).*\.js$/.test(file))!;
const kinds: Record<string, { path: string; status: number }> = {
  answer: { path: answer, status: 200 },
  home: { path: '/', status: 200 },
  asset: { path: `/assets/${asset}`, status: 200 },
  redirect: { path: number, status: 301 },
  'not found': { path: '/999/', status: 404 },
};
const encodings = [undefined, 'gzip'];

/** One address asked for in one way, and the bare file beside it. */
type Thing = { name: string; path: string; status: number; encoding?: string; bare: string; bytes: number };
/** `cost`: processor seconds of the server, a request. */
type Load = { rate: number; p50: number; p99: number; cost: number; errors: number };

const failures: string[] = [];
try {
  const barePort = await freePort();
  // A second server of the same nginx, with nothing but a folder.
  const beside = `server { listen 127.0.0.1:${barePort}; root ${bareRoot}; }`;
  await withServer(await startNginx(join(temporary, 'nginx'), 'out', { beside }), async (nginx) => {
    await compare('nginx', nginx, { ...nginx, port: barePort }, await prepare(nginx.port), wantedRatio);
  });
  await withServer(await startOurs(), async (npmStart) => {
    const things = await prepare(npmStart.port);
    await withServer(await startBareNode(), (bare) => compare('npm start', npmStart, bare, things));
    console.log(`\nnpm start for ${siege.seconds} s at ${siege.connections} connections …`);
    const load = await measure(npmStart, things[1]!, siege.seconds, siege.connections);
    console.log(`  ${shown(load)}, ${load.errors} requests lost (none may be)`);
    if (load.errors > 0) failures.push(`npm start lost ${load.errors} requests in ${siege.seconds} s`);
  });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
tellEnd(failures);

/** Does something with a server and stops it, whatever happens. */
async function withServer(server: RunningServer, work: (server: RunningServer) => Promise<void>) {
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

/** What `npm start` serves files with, with nothing but a folder; it reads the folder once, when it starts. */
async function startBareNode(): Promise<RunningServer> {
  const port = await freePort();
  const code = `import sirv from 'sirv'; import { createServer } from 'node:http'; createServer(sirv('${bareRoot}')).listen(${port}, '127.0.0.1')`;
  return started(port, process.execPath, ['--input-type=module', '-e', code]);
}

/** Asks for each thing once, and puts a bare file of as many bytes beside it. */
async function prepare(port: number): Promise<Thing[]> {
  const things: Thing[] = [];
  for (const [kind, { path, status }] of Object.entries(kinds)) {
    for (const encoding of encodings) {
      const got = await ask(port, path, encoding ? { 'Accept-Encoding': encoding } : {});
      if (got.status !== status) throw new Error(`${path} is answered with ${got.status} instead of ${status}`);
      const packed = got.headers['content-encoding'] ?? 'plain';
      const bare = `${kind.replace(' ', '-')}-${encoding ?? 'plain'}.html`;
      writeFileSync(join(bareRoot, bare), got.body);
      const name = `${kind}, ${packed}${encoding && packed !== encoding ? ` to ${encoding}` : ''}`;
      things.push({ name, path, status, encoding, bare: `/${bare}`, bytes: got.body.length });
    }
  }
  return things;
}

/** Each thing beside its bare file, a second each in turns so that both see the same machine; medians. */
async function compare(name: string, ours: RunningServer, bare: RunningServer, things: Thing[], wanted?: number) {
  const held = wanted ? `; one of both ratios is to be ${percent(wanted)} at least` : '';
  console.log(`\n${name}: ${seconds} s each, ${connections} connections; requests a second, p50, p99${held}`);
  console.log(row('what', 'bytes', 'ours', 'a bare file of as many bytes', 'by rate', 'by processor time'));
  for (const thing of things) {
    const runs: { ours: Load; bare: Load }[] = [];
    for (let round = 0; round < seconds; round++) {
      const measureBare = () => measure(bare, { ...thing, path: thing.bare, status: 200 });
      // Who is first changes, because a busy machine is seldom busy evenly.
      const before = round % 2 === 0 ? undefined : await measureBare();
      runs.push({ ours: await measure(ours, thing), bare: before ?? (await measureBare()) });
    }
    const found = middleOf(runs.map((run) => run.ours));
    const beside = shown(middleOf(runs.map((run) => run.bare)));
    const byRate = middle(runs.map((run) => run.ours.rate / run.bare.rate));
    const byProcessor = middle(runs.map((run) => run.bare.cost / run.ours.cost));
    console.log(row(thing.name, String(thing.bytes), shown(found), beside, percent(byRate), percent(byProcessor)));
    // The better of both, because a busy machine spoils the first and waiting does not show in the second.
    const ratio = Math.max(byRate, byProcessor);
    if (wanted && ratio < wanted) failures.push(`${name}, ${thing.name}: ${percent(ratio)} of a bare file`);
    if (found.errors > 0) failures.push(`${name}, ${thing.name}: ${found.errors} requests failed`);
  }
}

/** What wrk says of one address. A status that is not 2xx or 3xx counts as lost, unless the address is to have none. */
async function measure(server: RunningServer, thing: Thing, duration = 1, clients = connections): Promise<Load> {
  const { path, status, encoding } = thing;
  const args = ['--latency', '-t1', `-c${clients}`, `-d${duration}s`, '--timeout', '10s'];
  if (encoding) args.push('-H', `Accept-Encoding: ${encoding}`);
  const before = costOf(server.pid).seconds;
  const { stdout: said } = await promisify(execFile)(wrk, [...args, `http://127.0.0.1:${server.port}${path}`]);
  const cost = costOf(server.pid).seconds - before;
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  const time = (share: number) => {
    const [, value, unit] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s|m)`).exec(said) ?? [];
    return Number(value) * { us: 0.001, ms: 1, s: 1_000, m: 60_000 }[unit as 'us']!;
  };
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  const refused = status === 404 ? 0 : number(/Non-2xx or 3xx responses: (\d+)/);
  return {
    cost: cost / number(/(\d+) requests in/),
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    p50: time(50),
    p99: time(99),
    errors: socket.reduce((sum, count) => sum + Number(count), refused),
  };
}

/** The middle of each figure; of errors all. */
function middleOf(loads: Load[]): Load {
  const of = (figure: keyof Load) => middle(loads.map((load) => load[figure]));
  const errors = loads.reduce((sum, load) => sum + load.errors, 0);
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), cost: of('cost'), errors };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function shown({ rate, p50, p99 }: Load): string {
  return `${rate.toFixed(0).padStart(6)}/s ${p50.toFixed(2).padStart(6)} ms ${p99.toFixed(2).padStart(7)} ms`;
}

function row(what: string, bytes: string, ours: string, bare: string, byRate: string, byProcessor: string): string {
  return `  ${what.padEnd(24)} ${bytes.padStart(6)}   ${ours.padEnd(30)} ${bare.padEnd(30)} ${byRate.padEnd(8)} ${byProcessor}`;
}
