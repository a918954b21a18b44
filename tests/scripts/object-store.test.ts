import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { objectStoreScript } from '@/lib/deploy/object-store';

/** The program of the store: keeps what it is sent as files below $STORE, and tells their sums. */
const aws = `#!/bin/sh
set -e
case "$1 $2" in
  's3api list-objects-v2') cd "$STORE"; find . -type f -exec md5sum {} + | sed 's|^\\([^ ]*\\)  ./|"\\1"\t|' ;;
  's3 cp') find . -type f -exec cp --parents {} "$STORE" ';' ;;
esac
`;

/** Puts releases into a store of their own, one after the other; returns for each what the script said and what the store then has. */
function released(...releases: { [file: string]: string }[]) {
  const place = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  };
  write('bin/aws', aws);
  chmodSync(join(place, 'bin/aws'), 0o755);
  const store = join(place, 'store');
  mkdirSync(store);
  return releases.map((files, at) => {
    for (const [file, text] of Object.entries(files)) write(`${at}/out/${file}`, text);
    write(`${at}/deploy/object-store.sh`, objectStoreScript({ base: '' }));
    const { stdout, stderr } = spawnSync('sh', [join(place, `${at}/deploy/object-store.sh`), 's3://pos-help'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}`, STORE: store },
    });
    const kept = readdirSync(store, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = kept.map(({ parentPath, name }) => [
      join(parentPath, name).slice(store.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]);
    return { said: stdout + stderr, store: Object.fromEntries(texts.sort()) };
  });
}

describe('the script for an object store', () => {
  const one = { 'index.html': 'home', 'index.html.br': 'packed', 'settlement/index.html': '不会扣款' };
  const two = { ...one, 'settlement/index.html': '可能扣款' };

  it('sends what is new, by its content, and goes back by the script of the older release', () => {
    const [first, second, again, back] = released(one, two, two, one);
    expect(first).toEqual({
      said: '2 of 2 files are new.\n',
      store: { 'index.html': 'home', 'settlement/index.html': '不会扣款' },
    });
    expect(second).toEqual({
      said: '1 of 2 files are new.\n',
      store: { 'index.html': 'home', 'settlement/index.html': '可能扣款' },
    });
    expect(again!.said).toBe('0 of 2 files are new.\n');
    expect(back).toEqual({ ...first, said: '1 of 2 files are new.\n' });
  });
});
