/**
 * The editor: Decap CMS, as its makers publish it in one piece. Its package is fetched once and without the hundreds
 * that it was made from, which npm would install beside it; what came is known by its sum.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { work } from '../site/work';

const name = 'decap-cms';
const version = '3.16.3';
const sum = 'hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==';

/** The folder with the editor's scripts; fetched where it is not there yet. */
export function editorFolder(): string {
  const place = join(work, `${name}-${version}`);
  const scripts = join(place, 'package/dist');
  if (existsSync(scripts)) return scripts;
  const coming = `${place}-${process.pid}`;
  mkdirSync(coming, { recursive: true });
  try {
    // On Windows npm is a script of the shell.
    const shell = process.platform === 'win32';
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', coming], { stdio: 'ignore', shell });
    const archive = join(coming, `${name}-${version}.tgz`);
    const came = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (came !== sum) throw new Error(`${name}-${version}.tgz 不是发布时的那个文件，没有使用`);
    execFileSync('tar', ['-xzf', `${name}-${version}.tgz`], { cwd: coming });
    rmSync(archive);
    rmSync(place, { recursive: true, force: true });
    renameSync(coming, place);
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
  return scripts;
}
