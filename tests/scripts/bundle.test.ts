import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { bundled } from '@/scripts/bundle.mjs';

/** A checkout with a command that says what stands in a file of lib/. */
function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('lib/words.ts', `export const words: string = '结算';`);
  write('scripts/commands/say.ts', `import { words } from '../../lib/words';\nexport const run = () => words;`);
  const say = async () => {
    const file = await bundled(root, 'commands/say');
    const { run } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { run: () => string };
    return { said: run(), folder: dirname(dirname(file)) };
  };
  return { root, write, say, programs: () => readdirSync(join(root, '.build/commands')) };
}

it('the programs of the same code are made once', async () => {
  const { root, say } = checkout();
  writeFileSync(await bundled(root, 'commands/say'), `export const run = () => 'as it was made';`);
  expect((await say()).said).toBe('as it was made');
});

it('other code gets programs of its own', async () => {
  const { write, say } = checkout();
  expect((await say()).said).toBe('结算');
  write('lib/words.ts', `export const words: string = '签退';`);
  expect((await say()).said).toBe('签退');
});

it('programs of former code go with the next ones, but not those that run', async () => {
  const { write, say, programs } = checkout();
  const { folder } = await say();
  write('lib/words.ts', `export const words: string = '签退';`);
  await say();
  expect(programs()).toHaveLength(2);
  // As if the process that used them had been killed.
  renameSync(join(folder, `used-by-${process.pid}`), join(folder, `used-by-${spawnSync('true').pid}`));
  write('lib/words.ts', `export const words: string = '撤销';`);
  await say();
  expect(existsSync(folder)).toBe(false);
});

it('what stopped commands left goes too: half made, or the one file of an earlier version', async () => {
  const { root, write, say, programs } = checkout();
  mkdirSync(join(root, `.build/commands/0123456789abcdef.${spawnSync('true').pid}`), { recursive: true });
  write('.build/commands/commands-build-4711.mjs', '');
  await say();
  expect(programs()).toHaveLength(1);
});

it('what another command is making stays', async () => {
  const { root, say, programs } = checkout();
  mkdirSync(join(root, `.build/commands/0123456789abcdef.${process.ppid}`), { recursive: true });
  await say();
  expect(programs()).toHaveLength(2);
});

it('a link that leads nowhere, as an editor leaves beside an open file, is no code', async () => {
  const { root, say } = checkout();
  symlinkSync('nobody@nowhere.4711', join(root, 'lib/.#words.ts'));
  expect((await say()).said).toBe('结算');
});
