import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { differences } from '@/scripts/checks/differences';

/** Two folders with these files. */
function folders(...contents: Record<string, string>[]): [string, string] {
  const root = mkdtempSync(join(tmpdir(), 'differences-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const made = contents.map((files, at) => {
    const dir = join(root, String(at));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
    return dir;
  });
  return made as [string, string];
}

it('two builds with the same bytes have no differences; code and search index of the release before may stay', () => {
  const kept = { 'assets/old-0.js': 'x', 'search/index-0123456789.json': '{}', 'search/index-0123456789.json.br': '' };
  const [built, again] = folders({ '201/index.html': 'a', ...kept }, { '201/index.html': 'a' });
  expect(differences(built, again)).toEqual([]);
  expect(differences(again, built)).toEqual([]);
});

it('a difference is told with file, place and what stands there', () => {
  const [built, again] = folders(
    { 'a.html': '<p>made at 10:01</p>', 'b.html': 'b' },
    { 'a.html': '<p>made at 10:02</p>', 'c.html': 'c' },
  );
  expect(differences(built, again)).toEqual([
    `${join(built, 'a.html')} differs at byte 15: "<p>made at 10:01</p>" and then "<p>made at 10:02</p>"`,
    `${join(built, 'b.html')} was not made again`,
    `${join(built, 'c.html')} was not there before`,
  ]);
});

it('a file that only begins like the other differs where it ends', () => {
  const [built, again] = folders({ 'a.txt': 'one' }, { 'a.txt': 'one two' });
  expect(differences(built, again)).toEqual([`${join(built, 'a.txt')} differs at byte 3: "one" and then "one two"`]);
});
