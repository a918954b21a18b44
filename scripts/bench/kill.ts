/**
 * `npm run bench:kill -- --times 50`: kills whole builds at random moments, in a copy of this checkout, and
 * looks after each whether `out/` is the old site or the new one. The short form, of publishing alone, is a
 * test (tests/scripts/publish.test.ts). With CONTENT_DIR it builds that content: a small one takes half the time.
 */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyCheckout } from '../checks/checkout';
import { differences } from '../checks/differences';
import { isRunning } from '../bundle.mjs';
import { linkFolder } from '../site/publish';

const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--times is “${values.times}”; it must be a whole number, 1 or more: npm run bench:kill -- --times 50`);
  process.exit(2);
}

const copy = copyCheckout();
// Another content is built from a copy too: it is written to.
if (process.env.CONTENT_DIR) {
  rmSync(join(copy, 'content'), { recursive: true });
  cpSync(process.env.CONTENT_DIR, join(copy, 'content'), { recursive: true });
  delete process.env.CONTENT_DIR;
}
const siteFile = join(copy, 'content/operator/site.yaml');
const sources = readFileSync(siteFile, 'utf8');
/** Two contents that differ on every page. */
const contents = ['one', 'two'].map((name) => sources.replace(/^name: .*$/m, (line) => `${line} ${name}`));

/** Starts a build of one of the contents, in a process group of its own. */
function build(which: number) {
  writeFileSync(siteFile, contents[which]!);
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build'], { cwd: copy, detached: true, stdio: 'ignore' });
  const stop = () => endAll(child.pid!);
  process.once('exit', stop);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  void ended.then(() => process.off('exit', stop));
  return { pid: child.pid!, ended };
}

/** Ends a build with everything it started, at once. */
function endAll(pid: number) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/** What tells out/ from one of the two sites, apart from assets that stay from the last one. */
const unlike = (which: number) =>
  differences(join(copy, 'out'), join(copy, `site-${which}`)).filter((text) => !text.includes('/assets/'));

let length = 0;
for (const which of [0, 1]) {
  const started = Date.now();
  if ((await build(which).ended) !== 0)
    throw new Error(`The build of the ${which ? 'second' : 'first'} content failed.`);
  length = Date.now() - started;
  linkFolder(join(copy, 'out'), join(copy, `site-${which}`));
  console.log(`Built content ${which + 1} of 2 in ${(length / 1000).toFixed(1)} s`);
}
if (unlike(0).length === 0) throw new Error('The two contents give one site: there is nothing to see.');

let present = 1;
const counts = { old: 0, new: 0 };
for (let kill = 1; kill <= times; kill++) {
  // Every other one near the end, where sites change places.
  const moment = length * (kill % 2 ? Math.random() : 0.85 + 0.2 * Math.random());
  const { pid, ended } = build(1 - present);
  await Promise.race([ended, new Promise((later) => setTimeout(later, moment))]);
  endAll(pid);
  await ended;
  // The last of them may still be in the middle of a move. What nobody waits for keeps its number, so not for ever.
  for (let waits = 0; waits < 200 && isRunning(-pid); waits++) await new Promise((later) => setTimeout(later, 10));
  const found = [0, 1].findIndex((which) => unlike(which).length === 0);
  if (found < 0) {
    console.error(`Killed after ${(moment / 1000).toFixed(1)} s: out/ is neither the old site nor the new one.`);
    for (const which of [present, 1 - present])
      console.error(
        [`Beside the ${which === present ? 'old' : 'new'} one:`, ...unlike(which).slice(0, 10)].join('\n  '),
      );
    process.exit(1);
  }
  const which = found === present ? 'old' : 'new';
  counts[which]++;
  present = found;
  console.log(`${kill} of ${times}: killed after ${(moment / 1000).toFixed(1)} s, out/ is the ${which} site`);
}
console.log(`out/ was whole after ${times} kills: the old site ${counts.old} times, the new one ${counts.new} times.`);
