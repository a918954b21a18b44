import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keptIn } from '@/scripts/site/kept';

/** A folder in which one thing is kept, and the file of that. */
function keeping(thing: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  keptIn(folder, 'code').set('key', thing);
  const [name] = readdirSync(folder);
  return { folder, file: join(folder, name!) };
}

describe('what is kept on the disk', () => {
  it('is there for the same code alone', () => {
    const { folder } = keeping({ text: '照常收款' });
    expect(keptIn(folder, 'code').get('key')).toEqual({ text: '照常收款' });
    expect(keptIn(folder, 'other code').get('key')).toBeUndefined();
    expect(keptIn(folder, 'code').get('other key')).toBeUndefined();
  });

  // One letter less or other could be read all the same, as something else.
  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['has another letter', (bytes) => Buffer.from(bytes.toString('latin1').replace('charged', 'changed'), 'latin1')],
    ['ends too soon', (bytes) => bytes.subarray(0, -1)],
    ['is empty', () => new Uint8Array()],
    ['is something else', () => createHash('sha256').update('x').digest()],
  ])('is not there when its file %s', (_, damage) => {
    const { folder, file } = keeping('charged');
    writeFileSync(file, damage(readFileSync(file)));
    expect(keptIn(folder, 'code').get('key')).toBeUndefined();
  });

  it('goes when nobody asked for it', () => {
    const { folder } = keeping('old');
    const kept = keptIn(folder, 'code');
    kept.set('new key', 'new');
    kept.forgetRest();
    expect(kept.get('key')).toBeUndefined();
    expect(kept.get('new key')).toBe('new');
  });
});
