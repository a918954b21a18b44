import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Staging } from '@/scripts/site/staging';

const folder = () => {
  const out = mkdtempSync(join(tmpdir(), 'staging-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  return out;
};
const long = (letter: string) => letter.repeat(2_000);

it('a file stands at its address, packed beside it when it is a long text', async () => {
  const out = folder();
  const site = new Staging(out);
  await site.place('/.well-known/security.txt', 'a');
  await site.place('/feed.xml', long('b'));
  await site.place('/a.png', Buffer.from(long('c')));
  expect(readFileSync(join(out, '.well-known/security.txt'), 'utf8')).toBe('a');
  for (const ending of ['.br', '.gz']) expect(statSync(join(out, `feed.xml${ending}`)).size).toBeGreaterThan(0);
  for (const file of ['a.png.br', '.well-known/security.txt.br'])
    expect(() => statSync(join(out, file))).toThrow('ENOENT');
});

it('a file never takes the place of another', async () => {
  const site = new Staging(folder());
  await site.place('/feed.xml', 'from public/');
  await expect(site.place('/feed.xml', 'b')).rejects.toThrow(
    '/feed.xml is there already, as a page or from public/; the build writes that file itself: rename or remove the other',
  );
});

it('an address that the file system takes for another one leaves the page that is there', async () => {
  const out = folder();
  // As /codes/a0/ stands there where upper and lower case are one.
  mkdirSync(join(out, 'codes/A0'), { recursive: true });
  writeFileSync(join(out, 'codes/A0/index.html'), 'the page');
  await new Staging(out).place('/codes/A0/index.html', 'leads on');
  expect(readFileSync(join(out, 'codes/A0/index.html'), 'utf8')).toBe('the page');
});

it('what has not changed is taken over with its time of writing, and the rest is made anew', async () => {
  const [before, after] = [folder(), folder()];
  const old = new Staging(before);
  for (const name of ['same', 'other', 'unpacked']) await old.place(`/${name}.html`, long(name[0]!));
  for (const ending of ['', '.br', '.gz']) utimesSync(join(before, `same.html${ending}`), 1_000, 1_000);
  unlinkSync(join(before, 'unpacked.html.gz'));
  writeFileSync(join(before, 'other.html.br'), 'of another time');
  const site = new Staging(after, before);
  await site.place('/same.html', long('s'));
  await site.place('/other.html', long('x'));
  await site.place('/unpacked.html', long('u'));
  const written = (file: string) => statSync(join(after, file)).mtimeMs;
  expect(['same.html', 'same.html.br', 'same.html.gz'].map(written)).toEqual([1_000_000, 1_000_000, 1_000_000]);
  expect(readFileSync(join(after, 'other.html'), 'utf8')).toBe(long('x'));
  expect(readFileSync(join(after, 'other.html.br'), 'utf8')).not.toBe('of another time');
  expect(statSync(join(after, 'unpacked.html.gz')).size).toBeGreaterThan(0);
});
