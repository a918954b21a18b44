/** Installing a server for tests, seen by a program that stands in for Debian’s. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { installDebian } from '@/scripts/debian';

const policy = '/usr/sbin/policy-rc.d';

it.skipIf(process.getuid?.() !== 0 || existsSync(policy))('lets Debian start no server that a test installs', () => {
  const dir = mkdtempSync(join(tmpdir(), 'debian-'));
  const { PATH } = process.env;
  onTestFinished(() => {
    process.env.PATH = PATH;
    rmSync(dir, { recursive: true });
  });
  // Debian asks this file before it starts anything; 101 is “no”.
  writeFileSync(join(dir, 'apt-get'), `#!/bin/sh\n${policy} nginx start 2>/dev/null; echo "$1 $?" >> ${dir}/asked\n`);
  chmodSync(join(dir, 'apt-get'), 0o755);
  process.env.PATH = `${dir}${delimiter}${PATH}`;
  installDebian('nginx-light');
  expect(readFileSync(join(dir, 'asked'), 'utf8')).toBe('update 101\ninstall 101\n');
  expect(existsSync(policy)).toBe(false);
});
