/** The content folder of this checkout, for scripts and tests. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { operatorDir } from '@/lib/content/files';
import { houseRules } from '@/lib/content/house-rules';
import { inspectContent, loadLibrary } from '@/lib/content/inspect';
import type { Reading } from '@/lib/content/kept';
import type { Library } from '@/lib/content/library';
import { undrawable } from '@/lib/share/drawable';
import { basePath } from '@/lib/site/urls';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
export const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
  ...houseRules(),
  undrawable,
});

/** The path below which a site with this content will be, before the content is read; of an address that is not right it says nothing. */
export function configuredBase(dir: string): string {
  try {
    const { url } = parse(readFileSync(join(operatorDir(dir), 'site.yaml'), 'utf8')) as { url: string };
    return basePath(url);
  } catch {
    return '';
  }
}

let loaded: Library | undefined;

/** All content, read once a program, or an error that lists what is wrong. */
export const loadContent = (): Library => (loaded ??= loadLibrary(foldersAt('content')));

/** All content at `dir` and what is wrong with it. */
export const inspectDir = (dir: string, reading?: Reading) => inspectContent({ ...foldersAt(dir), ...reading });
