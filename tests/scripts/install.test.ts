/** What `scripts/run.mjs` installs before a command, seen by a program that stands in for npm. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** A fresh clone; the calls of npm are what `run` returns. */
function clone() {
  const dir = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'scripts'));
  for (const file of ['scripts/run.mjs', 'scripts/bundle.mjs']) cpSync(file, join(dir, file));
  const lock = (text: string) => writeFileSync(join(dir, 'package-lock.json'), text);
  lock('{}');
  // As `npm ci`, it begins by taking everything away; it takes until nothing holds it.
  writeFileSync(
    join(dir, 'npm'),
    '#!/bin/sh\nrm -rf node_modules; mkdir node_modules; while [ -e hold ]; do sleep 0.05; done; echo "$*" >> calls\n',
  );
  chmodSync(join(dir, 'npm'), 0o755);
  const run = (name: string) => {
    writeFileSync(join(dir, 'calls'), '');
    spawnSync(process.execPath, ['scripts/run.mjs', name], {
      cwd: dir,
      env: { ...process.env, PATH: `${dir}${delimiter}${process.env.PATH}` },
    });
    return readFileSync(join(dir, 'calls'), 'utf8').split('\n').filter(Boolean);
  };
  /** Two commands at once: the first takes until the second waits. */
  const runBoth = async (...names: string[]) => {
    writeFileSync(join(dir, 'calls'), '');
    writeFileSync(join(dir, 'hold'), '');
    const env = { ...process.env, PATH: `${dir}${delimiter}${process.env.PATH}` };
    await Promise.all(
      names.map((name) => {
        const command = spawn(process.execPath, ['scripts/run.mjs', name], { cwd: dir, env });
        command.stderr.on('data', (text) => {
          if (String(text).includes('waiting for it')) rmSync(join(dir, 'hold'));
        });
        return once(command, 'exit');
      }),
    );
    return readFileSync(join(dir, 'calls'), 'utf8').split('\n').filter(Boolean);
  };
  return { dir, run, runBoth, lock };
}

const toRun = 'ci --omit=dev --ignore-scripts --no-audit --no-fund';
const all = 'ci --include=dev --ignore-scripts --no-audit --no-fund';

describe.skipIf(process.platform === 'win32')('a command on a fresh clone', () => {
  it('installs what the site needs, once, and runs no script of a package', () => {
    const { run, lock } = clone();
    for (const name of ['start', 'build', 'serve-only']) {
      lock(name);
      expect(run(name)).toEqual([toRun]);
    }
    expect(run('start')).toEqual([]);
  });

  it('waits for another command that is installing, and uses what that one installed', async () => {
    const { dir, runBoth } = clone();
    expect(await runBoth('test', 'check-content')).toEqual([all]);
    expect(existsSync(join(dir, '.installing'))).toBe(false);
  });

  it('does not wait for one that was killed', () => {
    const { dir, run } = clone();
    const { pid } = spawnSync('true');
    writeFileSync(join(dir, '.installing'), String(pid));
    expect(run('test')).toEqual([all]);
  });

  it('installs everything for tests, which is then enough for all', () => {
    const { run } = clone();
    expect(run('start')).toEqual([toRun]);
    expect(run('test')).toEqual([all]);
    expect(run('start')).toEqual([]);
    expect(run('test')).toEqual([]);
  });

  it('takes what npm, called by hand, has put there, unless something is missing or another version', () => {
    const { dir, run, lock } = clone();
    const other = process.platform === 'linux' ? 'darwin' : 'linux';
    const site = { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' } };
    const tests = { 'node_modules/vitest': { version: '4.1.12', integrity: 'sha512-b', dev: true } };
    const elsewhere = { 'node_modules/native': { integrity: 'sha512-c', optional: true, os: [other], cpu: ['x64'] } };
    const here = {
      'node_modules/native-here': {
        integrity: 'sha512-d',
        optional: true,
        os: [process.platform],
        cpu: [process.arch],
      },
    };
    lock(JSON.stringify({ packages: { '': {}, ...site, ...tests, ...elsewhere, ...here } }));
    const byHand = (packages: object) => {
      rmSync(join(dir, 'node_modules'), { recursive: true, force: true });
      mkdirSync(join(dir, 'node_modules'));
      writeFileSync(join(dir, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    };
    byHand({ ...site, ...tests, ...here });
    expect(run('build')).toEqual([]);
    expect(run('test')).toEqual([]);
    byHand({ ...site, ...here });
    expect(run('build')).toEqual([]);
    expect(run('test')).toEqual([all]);
    byHand({ ...site, ...tests });
    expect(run('build')).toEqual([toRun]);
    byHand({ ...site, ...here, 'node_modules/react': { integrity: 'sha512-older' } });
    expect(run('build')).toEqual([toRun]);
  });
});
