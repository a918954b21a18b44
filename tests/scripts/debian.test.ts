/** Installing a server for tests, seen by a program that stands in for Debian’s. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ensureInstalled, installDebian } from '@/scripts/checks/debian';

const policy = '/usr/sbin/policy-rc.d';

const here = process.getuid?.() === 0 && !existsSync(policy);

/** Runs `work` where this shell program is Debian’s; `asked` is what it has written down. */
function withAptGet(program: string, work: () => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'debian-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(dir, { recursive: true });
  });
  for (const [name, text] of Object.entries({ 'apt-get': program, sleep: '' })) {
    writeFileSync(join(dir, name), `#!/bin/sh\ncd ${dir}\n${text}\n`);
    chmodSync(join(dir, name), 0o755);
  }
  vi.stubEnv('PATH', `${dir}${delimiter}${process.env.PATH}`);
  work();
  return readFileSync(join(dir, 'asked'), 'utf8');
}

it.skipIf(!here)(
  'lets Debian start no server that a test installs, and waits for another program that installs',
  () => {
    const asked = withAptGet(
      // Debian asks this file before it starts anything; 101 is “no”.
      `${policy} nginx start 2>/dev/null; echo "$1 $?" >> asked
    [ -e free ] || { touch free; echo 'E: Could not get lock /var/lib/apt/lists/lock' >&2; exit 100; }`,
      () => installDebian('nginx-light'),
    );
    expect(asked).toBe('update 101\nupdate 101\ninstall 101\n');
    expect(existsSync(policy)).toBe(false);
  },
);

it.skipIf(!here)('says what to install where that did not work', () => {
  withAptGet('echo "$1" >> asked; echo "E: no such package" >&2; exit 100', () =>
    expect(() => ensureInstalled('no-such-server', 'no-such-package')).toThrow(
      'no no-such-server is here or could be installed. Install it: apt-get install no-such-package',
    ),
  );
});
