/** Building the site: what it is made from, and how a new one takes the place of the old. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { assets } from '@/lib/assets/assets';
import { calendarReminder } from '@/lib/content/holidays';
import { packLibrary, type Library } from '@/lib/content/library';
import { ContentError } from '@/lib/content/problems';
import { securityExpiry } from '@/lib/content/security';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { configFiles } from '@/lib/deploy/config-files';
import { compressFile } from '@/lib/export/compress';
import { offlineFile } from '@/lib/offline/offline-file';
import { sharePictures } from '@/lib/pages/share';
import { makePictures } from '@/lib/share/make-pictures';
import { offlineUrl, shareUrl } from '@/lib/site/urls';
import { inspectDir } from './content';

/** Everything a page can depend on. */
const inputs = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
];
const staged = '.build/out';
const stamp = '.build/built-from';
/** Share pictures of this and earlier builds: what has not changed is not drawn again. */
const pictureCache = '.build/share';

/** Builds the site unless `out/` was built from exactly the present files. */
export async function buildIfChanged() {
  if (siteIsUpToDate()) console.log('The site is up to date.');
  else await buildSite();
}

/** True when `out/` was built from exactly the present files. */
const siteIsUpToDate = () =>
  existsSync('out/index.html') && existsSync('deploy/nginx.conf') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/**
 * Builds the site into `out/`. The content is checked first; the export is written to a folder of its
 * own and takes the place of `out/` only when it is complete. After any failure `out/` is as it was.
 */
export async function buildSite() {
  const started = Date.now();
  const step = (name: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${name}`);
  const from = fingerprint();
  step('Checking content');
  const library = checkContent();
  step('Drawing share pictures');
  const pictures = await drawPictures(library);
  step('Building the search');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  const libraryFile = resolve('.build/library');
  writeFileSync(libraryFile, packLibrary(library));
  process.env.LIBRARY_FILE = libraryFile;
  const assetsFile = resolve('.build/assets.json');
  writeFileSync(assetsFile, JSON.stringify(assets()));
  step('Building pages');
  run({ ASSETS_FILE: assetsFile, LIBRARY_FILE: libraryFile }, 'node_modules/next/dist/bin/next', 'build');
  if (!existsSync(join(staged, 'index.html')) || !existsSync(join(staged, '404.html'))) {
    fail(`The build ended without an error but ${staged} is not complete; out/ is as it was.`);
  }
  placePictures(pictures);
  step('Writing the offline file');
  await placeOffline(library);
  step('Switching the new site in');
  rmSync('.build/previous', { recursive: true, force: true });
  rmSync(stamp, { force: true });
  if (existsSync('out')) renameSync('out', '.build/previous');
  renameSync(staged, 'out');
  writeDeploy(library);
  writeFileSync(stamp, from);
  step(`Done: ${countPages('out')} pages in out/`);
}

function checkContent(): Library {
  const { library, problems } = inspectDir(process.env.CONTENT_DIR ?? 'content');
  if (!library) fail(`${new ContentError(problems).message}\nout/ is as it was.`);
  if (library.site.url.endsWith('example.com')) {
    console.warn(
      `Note: content/site.yaml still has the sample address ${library.site.url}; put in your own before you publish.`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const { problem, reminder } = securityExpiry(library.site, today);
  if (problem) fail(`${problem}\nout/ is as it was.`);
  for (const text of [calendarReminder(library.calendar, today), reminder]) if (text) console.warn(text);
  return library;
}

/** Draws what the cache lacks, before the pages: a character that cannot be drawn is told at once. Returns the file of each picture. */
async function drawPictures(library: Library): Promise<Map<string, string>> {
  try {
    const { files, drawn } = await makePictures(sharePictures(library), pictureCache, (done, of) => {
      if (done % 20 === 0 && done < of) console.log(`  ${done} of ${of}`);
    });
    console.log(`  ${files.size} pictures, ${drawn} drawn`);
    return files;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nout/ is as it was.`);
  }
}

function placePictures(pictures: Map<string, string>) {
  mkdirSync(join(staged, 'share'), { recursive: true });
  for (const [name, file] of pictures) copyFileSync(file, join(staged, shareUrl(name)));
}

/** Written after the pages are finished: of a page, finishing takes every script that stands in it. */
async function placeOffline(library: Library) {
  const path = join(staged, offlineUrl);
  try {
    writeFileSync(path, offlineFile(library));
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\nout/ is as it was.`);
  }
  await compressFile(path);
}

/** Writes what other servers need to answer as ours does; it belongs to this very build, because it names its styles. */
function writeDeploy(library: Library) {
  const files = configFiles(readBuiltSite('out'), new URL(library.site.url).host);
  mkdirSync('deploy', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join('deploy', name), text);
}

function run(settings: Record<string, string>, program: string, ...args: string[]) {
  const { status } = spawnSync(process.execPath, [resolve(program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) fail('The build failed; out/ is as it was.');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** One hash over the path and content of every input, and the settings that reach the pages. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.env.CONTENT_DIR ?? '');
  for (const input of inputs) {
    for (const file of filesOf(input)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync('.', { withFileTypes: true }).find(({ name }) => name === path);
  if (entries?.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const countPages = (dir: string) => filesOf(dir).filter((file) => file.endsWith('.html')).length;
