/**
 * `npm test`: everything that must hold before a change goes out; `scripts/checks/gates.ts` has the gates and how it is
 * called. Each gate that is no tests counts as one test; the last line counts them all.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../checks/chromium';
import type { Command } from '../command';
import { ensureInstalled, findProgram } from '../checks/debian';
import { ensureFirefox, findFirefox } from '../checks/firefox';
import { paceHere } from '../checks/pace';
import {
  batches,
  choose,
  countsOf,
  skippedLine,
  table,
  timed,
  usage,
  type Chosen,
  type Gate,
  type Program,
  type Result,
} from '../checks/gates';

const ensure: Record<Program, () => unknown> = {
  Chromium: () => (process.env.CHROMIUM_PATH = ensureChromium()),
  Firefox: () => (process.env.FIREFOX_PATH = ensureFirefox()),
  nginx: () => ensureInstalled('nginx', 'nginx-light'),
  Caddy: () => ensureInstalled('caddy', 'caddy'),
};

export const run: Command = async (args, { log, error }) => {
  const { values, positionals } = readArguments(args);
  if (!values || values.help) {
    (values ? log : error)(usage);
    return values ? 0 : 2;
  }
  const full = values.full || process.env.CI === 'true';
  let chosen: Chosen[];
  try {
    chosen = choose(positionals, full, testFiles());
  } catch (reason) {
    error(`${(reason as Error).message}\n\n${usage}`);
    return 2;
  }
  const ring = full ? 'full' : 'default';
  process.env.TEST_RING = ring;
  if (full) process.env.FUZZ_RUNS ??= '1';
  mkdirSync('test-results', { recursive: true });
  endTogether();
  const pace = values.times ? paceHere() : 1;
  const started = Date.now();

  const results: Result[] = [];
  for (const together of batches(chosen)) {
    const hasSite = !results.some(({ name, failed }) => name === 'build' && failed > 0);
    const run = ({ gate, files }: Chosen) =>
      gate.ofSite && !hasSite
        ? notRun(gate, 'there is no site to look at')
        : runGate(gate, full, files, together.length > 1 ? 'after' : 'at once');
    results.push(...(await Promise.all(together.map(run))));
  }

  const total = (Date.now() - started) / 1000;
  const sum = (count: 'passed' | 'failed' | 'skipped') => results.reduce((all, result) => all + result[count], 0);
  const times = values.times ? timed(results, pace, positionals.length > 0 ? undefined : ring, total) : [];
  const failed = sum('failed') + times.filter(({ late }) => late).length;
  log(`\n${table(results).join('\n')}\nin ${total.toFixed(1)} s`);
  for (const { line, late } of times) log(late ? `TOO LATE: ${line}` : line);
  for (const line of skippedLine(sum('skipped'), full, missing())) log(line);
  log(`${sum('passed')} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
};

function readArguments(args: string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ args, allowPositionals: true, options: { full: flag, times: flag, help: flag } });
  } catch {
    return { values: undefined, positionals: [] };
  }
}

const testFiles = () =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('tests', file).replaceAll('\\', '/'));

const heading = (name: string) => console.log(`\n— ${name}`);
const secondsSince = (started: number) => (Date.now() - started) / 1000;

/** Runs a gate; what it prints is shown at once, or after it where others run beside it. */
async function runGate(gate: Gate, full: boolean, files: string[] = [], shown: 'at once' | 'after'): Promise<Result> {
  const { name, command, needs = [], needsInFull = [] } = gate;
  if (shown === 'at once') heading(name);
  try {
    for (const program of full ? [...needs, ...needsInFull] : needs) ensure[program]();
  } catch (reason) {
    return notRun(gate, (reason as Error).message);
  }
  const started = Date.now();
  const end = async (args: string[]) => {
    if (shown === 'at once') return endOf(node(args, 'inherit'));
    let said = '';
    const child = node(args, 'pipe');
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const endedWell = await endOf(child);
    heading(name);
    process.stdout.write(said);
    return endedWell;
  };
  if (command) return toldOf(name, await end(command), secondsSince(started));
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const measuring = full && gate.measured && files.length === 0 ? ['--coverage'] : [];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', name, ...files, ...measuring];
  const endedWell = await end([...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const seconds = secondsSince(started);
  try {
    return { name, ...countsOf(JSON.parse(readFileSync(report, 'utf8')), endedWell), seconds };
  } catch {
    return notRun(gate, 'the tests left no report', seconds);
  }
}

function toldOf(name: string, passed: boolean, seconds: number): Result {
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)`);
  return { name, passed: Number(passed), failed: Number(!passed), skipped: 0, seconds };
}

function notRun({ name }: Gate, why: string, seconds = 0): Result {
  console.error(`FAILED: ${name}: ${why}`);
  return { name, passed: 0, failed: 1, skipped: 0, seconds };
}

const running = new Set<ChildProcess>();

/** Whoever ends this program ends what it has started. */
const endTogether = () =>
  process.once('SIGTERM', () => {
    for (const child of running) child.kill();
    process.exit(143);
  });

function node(args: string[], stdio: 'pipe' | 'inherit'): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdio, stdio] });
  running.add(child);
  return child;
}

const endOf = (child: ChildProcess) =>
  new Promise<boolean>((ended) =>
    child.once('close', (status) => {
      running.delete(child);
      ended(status === 0);
    }),
  );

/** Programs of the full ring that this machine lacks. */
const missing = () =>
  Object.entries({ Firefox: findFirefox(), nginx: findProgram('nginx'), Caddy: findProgram('caddy') }).flatMap(
    ([name, found]) => (found ? [] : [name]),
  );
