import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { placeFiles } from '@/lib/export/site-files';

const folder = () => {
  const out = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  return out;
};

it('files that are no pages stand at their addresses, packed when they are long', async () => {
  const out = folder();
  await placeFiles(
    out,
    new Map([
      ['/.well-known/security.txt', () => 'a'],
      ['/feed.xml', () => 'b'.repeat(2_000)],
    ]),
  );
  expect(readFileSync(join(out, '.well-known/security.txt'), 'utf8')).toBe('a');
  expect(readFileSync(join(out, 'feed.xml.br')).length).toBeGreaterThan(0);
});

it('a file never takes the place of another', async () => {
  const out = folder();
  writeFileSync(join(out, 'feed.xml'), 'from public/');
  await expect(placeFiles(out, new Map([['/feed.xml', () => 'b']]))).rejects.toThrow(
    '/feed.xml is there already, as a page or from public/; the build writes that file itself: rename or remove the other',
  );
  expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toBe('from public/');
});
