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
installPackages();

const [name, ...args] = process.argv.slice(2);
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const command = spawn(process.execPath, ['--import', loader, `scripts/${name}.ts`, ...args], { stdio: 'inherit' });
// Whoever stops this program means the command. Ctrl+C reaches both by itself; this one only waits.
process.on('SIGTERM', () => command.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
command.once('exit', (status, signal) => process.exit(signal ? 130 : (status ?? 1)));

/** Installs what package-lock.json names, unless exactly that is there already. */
function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const mark = 'node_modules/.installed';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing packages (once) …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
