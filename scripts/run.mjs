/**
 * `node scripts/run.mjs NAME …` runs scripts/NAME.ts. Every npm script goes through here, so that on a
 * fresh machine with nothing but Node the packages are installed first; the next time this costs nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.9 or newer.`);
  process.exit(1);
}
const [name, ...args] = process.argv.slice(2);
installPackages(['start', 'build', 'serve-only'].includes(name) ? 'to-run' : 'all');

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const command = spawn(process.execPath, ['--import', loader, `scripts/${name}.ts`, ...args], { stdio: 'inherit' });
// Whoever stops this program means the command. Ctrl+C reaches both by itself; this one only waits.
process.on('SIGTERM', () => command.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
command.once('exit', (status, signal) => process.exit(signal ? 130 : (status ?? 1)));

/**
 * Installs what package-lock.json names, unless exactly that is there already: everything, or what a site is built
 * and served with. No package needs its install script, and none may run one.
 */
function installPackages(what) {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const mark = (kind) => `node_modules/.installed-${kind}`;
  const isThere = (kind) => existsSync(mark(kind)) && readFileSync(mark(kind), 'utf8') === wanted;
  if (isThere(what) || isThere('all')) return;
  console.error('Installing packages (once) …');
  const some = what === 'all' ? '--include=dev' : '--omit=dev';
  const { status } = spawnSync('npm', ['ci', some, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    process.exit(1);
  }
  writeFileSync(mark(what), wanted);
}
