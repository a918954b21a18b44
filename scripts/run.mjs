/**
 * `node scripts/run.mjs NAME …` runs scripts/commands/NAME.ts, or with `bench/NAME` scripts/bench/NAME.ts. Every npm
 * script goes through here, so that on a fresh machine with nothing but Node the packages are installed first; the next
 * time this costs nothing. Benches have packages of their own.
 * A script does its work when it is imported, or exports `run` (scripts/command.ts).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled, isRunning } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.9 or newer.`);
  process.exit(1);
}
const [name, ...args] = process.argv.slice(2);
/** Kept while one of these programs installs; holds the number of its process. */
const turn = '.installing';
const script = name.startsWith('bench/') ? name : `commands/${name}`;
installPackages('.', ['start', 'build', 'serve-only', 'rollback'].includes(name) ? 'to-run' : 'all');
if (name.startsWith('bench/')) installPackages('scripts/bench', 'all');

// React knows by it to leave out what only a developer needs.
if (['start', 'build', 'build-if-changed', 'notice'].includes(name)) process.env.NODE_ENV = 'production';
process.argv = [process.execPath, join(root, 'scripts', `${script}.ts`), ...args];
if (process.env.npm_lifecycle_event) endWithParent();
process.setSourceMapsEnabled(true);
// In this process: whoever ends this program ends the command.
const { run } = await import(pathToFileURL(await bundled(root, script)).href);
if (run) process.exitCode = await run(args, console);

/** npm that is ended by its number takes nobody along; started without npm, a command may outlive its shell. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}

/**
 * Installs what the package-lock.json of a folder names, unless that is there already: everything, or what a site is
 * built and served with. No package needs its install script, and none may run one.
 */
function installPackages(folder, what) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const mark = (kind) => join(folder, `node_modules/.installed-${kind}`);
  const isThere = (kind) => existsSync(mark(kind)) && readFileSync(mark(kind), 'utf8') === wanted;
  const isDone = () => isThere(what) || isThere('all');
  if (isDone()) return;
  waitForTurn();
  if (!isDone()) {
    if (!isInstalled(folder, what)) install(folder, what);
    writeFileSync(mark(what), wanted);
  }
  rmSync(turn, { force: true });
}

/** Whether npm, called by hand, has put there what a folder's package-lock.json names: it writes down what it put. */
function isInstalled(folder, what) {
  const packages = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).packages;
  const isFor = (ours, list) => list?.includes(ours);
  const isNeeded = ({ dev, optional, os, cpu, libc }) =>
    (what === 'all' || !dev) && (!optional || (isFor(process.platform, os) && isFor(process.arch, cpu) && !libc));
  try {
    const there = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json')).every(
      ([path, wanted]) => path === '' || !isNeeded(wanted) || there[path]?.integrity === wanted.integrity,
    );
  } catch {
    return false;
  }
}

function install(folder, what) {
  console.error(`Installing packages ${folder === '.' ? '' : `of ${folder} `}(once) …`);
  const some = what === 'all' ? '--include=dev' : '--omit=dev';
  const { status } = spawnSync('npm', ['ci', some, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    rmSync(turn, { force: true });
    process.exit(1);
  }
}

/** Two commands that install at once would each delete what the other has; the second waits for the first. */
function waitForTurn() {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(turn)) rmSync(turn, { force: true });
    else {
      if (!told) console.error('Another command is installing packages: waiting for it …');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

/** False when the process that a file names has ended without taking the file away. */
function isHeld(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return holder === 0 || isRunning(holder);
  } catch {
    return false;
  }
}
