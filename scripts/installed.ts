/** Programs that tests start and Node does not bring. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of an installed program; servers are often where only an administrator’s PATH looks. */
const find = (name: string) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path));

/** A program, from Debian's packages when it is not there; says what to install when that does not work. */
export function ensureInstalled(name: string, debianPackage: string): string {
  const found = find(name);
  if (found) return found;
  console.log(`No ${name} found; installing Debian’s package ${debianPackage} …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', debianPackage],
  ]) {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    spawnSync(command!, rest, { stdio: 'inherit' });
  }
  const installed = find(name);
  if (!installed)
    throw new Error(`${name} is needed and could not be installed. Install it: apt-get install ${debianPackage}`);
  return installed;
}
