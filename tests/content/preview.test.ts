/** What an author sees of content that is not right: every page, whatever is wrong, with what that is. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '@/lib/content/library';
import { Previews } from '@/lib/content/preview/previews';
import { formatProblem } from '@/lib/content/problems';
import { withLibrary } from '@/lib/pages/library';
import { siteFiles } from '@/lib/pages/files';
import { wholeIndex } from '@/lib/pages/search-index';
import { renderPage } from '@/scripts/site/render';
import { readPages } from '@/scripts/site/routes';
import { accidental, answer, contentFolder, guide, right, type Changes } from './content-folder';
import { hostileCases } from './hostile.cases';

const shell = { siteName: '站名', islands: '/assets/islands-0.js' };

/** An author at a folder: what they see after changes to it. */
function author(changes: Changes = {}) {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  const dir = join(folder.base, 'content');
  const change = (changes: Changes) => {
    for (const [path, text] of Object.entries(changes)) {
      rmSync(join(dir, path), { force: true });
      folder.write(path, text);
    }
  };
  change({ ...right, ...changes });
  const previews = new Previews(() => ({ content: dir, shown: 'content', public: join(folder.base, 'public') }));
  return {
    see(changes: Changes = {}) {
      change(changes);
      return previews.read();
    },
  };
}

/** Every page of a library by its address; its files for machines and the search can be made too. */
const pagesOf = (library: Library) =>
  withLibrary(library, async () => {
    const made = new Map<string, string>();
    for (const page of await readPages()) made.set(page.address, await renderPage(page, shell, ''));
    for (const write of siteFiles(library).values()) expect(write()).toEqual(expect.any(String));
    expect(wholeIndex(library)).toBeDefined();
    return made;
  });

const everyWrong = hostileCases.map(({ name, changes }): [string, Changes] => [name, changes]);

describe('whatever is wrong, every page is there', () => {
  it.each(everyWrong)('as it last was: %s', async (_, changes) => {
    const { see } = author();
    const before = see();
    const library = see(changes);
    const pages = await pagesOf(library);
    for (const address of before.addresses.keys())
      expect([...pages.keys(), ...before.addresses.keys()]).toContain(address);
  });

  it.each(everyWrong)('from the start: %s', async (_, changes) => {
    const library = author(changes).see();
    expect((await pagesOf(library)).size).toBeGreaterThan(20);
    expect(library.wrong!.length).toBeGreaterThan(0);
  });
});
