/** The content folder of this checkout, for scripts and tests. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { operatorDir } from '@/lib/content/files';
import { houseRules } from '@/lib/content/house-rules';
import { inspectContent, loadLibrary } from '@/lib/content/inspect';
import type { Reading } from '@/lib/content/kept';
import type { Library } from '@/lib/content/library';
import { siteFile, type Site } from '@/lib/content/schema/site';
import { undrawable } from '@/lib/share/drawable';
import type { OwnColours } from '@/lib/site/colours';
import { basePath } from '@/lib/site/urls';
import { contentCache, fingerprint, sources } from './inputs';
import { keptIn } from './kept';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
  ...houseRules(),
  undrawable,
});

/** What scripts and styles have of an operator: the path below which the site is, and its colours. */
export type ConfiguredSite = { base: string; colours?: OwnColours };

/** That of a site with this content, before the content is read; of what is not right it says nothing. */
export function configuredSite(dir: string): ConfiguredSite {
  try {
    const { url, colours } = parse(readFileSync(join(operatorDir(dir), 'site.yaml'), 'utf8')) as Partial<Site>;
    return { base: basePath(url!), colours: siteFile.shape.colours.safeParse(colours).data };
  } catch {
    return { base: '' };
  }
}

let loaded: Library | undefined;

/** All content, read once a program and only where it or the code has changed since a build or check, or an error that lists what is wrong. */
export const loadContent = (): Library =>
  (loaded ??= loadLibrary({ ...foldersAt('content'), kept: keptIn(contentCache, fingerprint(sources)) }));

/** All content at `dir` and what is wrong with it. */
export const inspectDir = (dir: string, reading?: Reading) => inspectContent({ ...foldersAt(dir), ...reading });
