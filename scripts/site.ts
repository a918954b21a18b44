/** Building the site: what it is made from, and how a new one takes the place of the old. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
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
import { placeMoved } from '@/lib/export/moved-pages';
import { placeFiles } from '@/lib/export/site-files';
import { offlineFile } from '@/lib/offline/offline-file';
import { siteFiles } from '@/lib/pages/files';
import { sharePictures } from '@/lib/pages/share';
import { beijingTime } from '@/lib/payout/days';
import { makePictures } from '@/lib/share/make-pictures';
import { offlineUrl, shareUrl } from '@/lib/site/urls';
import { inspectDir } from './content';
import { claimBuild, isPublished, mendSwitch, publish, work } from './publish';

/** Everything a page can depend on. */
const inputs = () => [
  'app',
  'components',
  process.env.CONTENT_DIR ?? 'content',
  'lib',
  'public',
  'scripts',
  'next.config.mjs',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
];
/** Where Next writes the export (next.config.mjs). */
const staged = join(work, 'out');
/** Share pictures of this and earlier builds: what has not changed is not drawn again. */
const pictureCache = join(work, 'share');

/** Builds the site unless `out/` was built from exactly the present files. */
export async function buildIfChanged() {
  mendSwitch();
  if (isPublished(fingerprint())) console.log('The site is up to date.');
  else await buildSite();
}

/**
 * Builds the site into `out/`, and ends the program when that fails. The content is checked first; the
 * export is written to a folder of its own and takes the place of `out/` only when it is whole. After
 * any failure `out/` is as it was.
 */
export async function buildSite() {
  try {
    mendSwitch();
    const release = claimBuild();
    await build();
    // `npm start` goes on to serve; another build may come beside it.
    release();
  } catch (error) {
    console.error(`${reasonOf(error)}\nout/ is as it was.`);
    process.exit(1);
  }
}

/** Why a build failed. A mistake in the program itself is told with its place. */
function reasonOf(error: unknown): string {
  if (isDiskFull(error))
    return `The disk is full: make room on the disk of ${resolve(work)} (df -h ${work}), then build again.`;
  if (!(error instanceof Error)) return String(error);
  return [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind) ? error.stack! : error.message;
}

/** Also when another program of the build met it: then less is left than any file needs. */
const isDiskFull = (error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return true;
  const { bavail, bsize } = statfsSync(existsSync(work) ? work : '.');
  return bavail * bsize < 100_000;
};

async function build() {
  const started = Date.now();
  const step = (name: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${name}`);
  const from = fingerprint();
  step('Checking content');
  const library = checkContent();
  step('Drawing share pictures');
  const pictures = await drawPictures(library);
  step('Building the search');
  rmSync(staged, { recursive: true, force: true });
  const libraryFile = resolve(work, 'library');
  writeFileSync(libraryFile, packLibrary(library));
  process.env.LIBRARY_FILE = libraryFile;
  const assetsFile = resolve(work, 'assets.json');
  writeFileSync(assetsFile, JSON.stringify(assets()));
  step('Building pages');
  await run({ ASSETS_FILE: assetsFile, LIBRARY_FILE: libraryFile }, 'node_modules/next/dist/bin/next', 'build');
  step('Placing numbers, files and pictures');
  await placeMoved(staged, library);
  await placeFiles(staged, siteFiles(library));
  placePictures(pictures);
  step('Writing the offline file');
  await placeOffline(library);
  step('Checking the new site and switching it in');
  publish({
    folder: staged,
    from,
    addresses: library.addresses.keys(),
    deploy: configFiles(readBuiltSite(staged), new URL(library.site.url).host),
  });
  step(`Done: ${countPages('out')} pages in out/`);
}

function checkContent(): Library {
  const dir = process.env.CONTENT_DIR ?? 'content';
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}: CONTENT_DIR must name the folder of the content.`);
  const { library, problems } = inspectDir(dir);
  if (!library) throw new ContentError(problems);
  if (library.site.url.endsWith('example.com')) {
    console.warn(
      `Note: content/site.yaml still has the sample address ${library.site.url}; put in your own before you publish.`,
    );
  }
  const today = beijingTime(Date.now()).day;
  const { problem, reminder } = securityExpiry(library.site, today);
  if (problem) throw new Error(problem);
  for (const text of [calendarReminder(library.calendar, today), reminder]) if (text) console.warn(text);
  return library;
}

/** Draws what the cache lacks, before the pages: a character that cannot be drawn is told at once. Returns the file of each picture. */
async function drawPictures(library: Library): Promise<Map<string, string>> {
  const { files, drawn } = await makePictures(sharePictures(library), pictureCache, (done, of) => {
    if (done % 20 === 0 && done < of) console.log(`  ${done} of ${of}`);
  });
  console.log(`  ${files.size} pictures, ${drawn} drawn`);
  return files;
}

function placePictures(pictures: Map<string, string>) {
  mkdirSync(join(staged, 'share'), { recursive: true });
  for (const [name, file] of pictures) copyFileSync(file, join(staged, shareUrl(name)));
}

/** Written after the pages are finished: of a page, finishing takes every script that stands in it. */
async function placeOffline(library: Library) {
  const path = join(staged, offlineUrl);
  writeFileSync(path, offlineFile(library));
  await compressFile(path);
}

/** Runs a program of Node to its end, and stops it when this one is stopped. */
async function run(settings: Record<string, string>, program: string, ...args: string[]) {
  const child = spawn(process.execPath, [resolve(program), ...args], {
    stdio: 'inherit',
    // Where Next lacks a package it would install all that are named, unless it believes nobody is watching (CI).
    env: { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  const stop = () => {
    child.kill('SIGTERM');
    process.exit(143);
  };
  process.once('SIGTERM', stop);
  const status = await new Promise((ended) => child.once('exit', ended));
  process.off('SIGTERM', stop);
  if (status !== 0) throw new Error('The pages could not be built; the reason stands above.');
}

/** One hash over the path and content of everything the site is made from. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of inputs()) {
    for (const file of filesOf(input)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const countPages = (dir: string) => filesOf(dir).filter((file) => file.endsWith('.html')).length;
