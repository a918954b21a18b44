/** Installs programs that only tests need, where Debian's package manager is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first of `names` that is installed; undefined when none is. */
export const findProgram = (...names: string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .find((path) => existsSync(path));

/** Installs Debian packages, as root or by sudo without a password; the caller looks whether it worked. */
export function installDebian(...packages: string[]) {
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get', ...args];
    spawnSync(program!, rest, { stdio: 'inherit' });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...packages);
}
