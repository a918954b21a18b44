/**
 * The end of a build: a complete new site takes the place of the old one. Whatever stops a build, `out/`
 * is the old site or the new one, whole. Why this way: docs/decisions/010-switch-a-whole-folder.md.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { assetsBelow, kindOf, searchIndexBelow } from '@/lib/site/headers';
import { fileAt } from '@/lib/site/urls';
import { keepRelease } from './releases';
import { work } from './work';
import { filesOf, isRunning } from '../bundle.mjs';

/** Where the old site is for a moment where two folders cannot change places in one move. */
const aside = join(work, 'previous');

/** What is known of the site in `out/`: when it was published, the sources it was built from, and which of the files that open pages load are its own. */
const recordFile = join(work, 'release.json');
export type Published = { at: string; from: string; code: string; loaded: string[] };

/** Kept while a build runs; holds the number of its process. */
const lock = join(work, 'building');

/**
 * A new site: its folder, marks of all its sources and of its code alone, the addresses that it
 * must have, and the files of `deploy/` that belong to it.
 */
export type Release = {
  folder: string;
  from: string;
  code: string;
  wanted: readonly string[];
  deploy: { [name: string]: string };
};

/** Lets one build at a time run, from now until what it gives back is called, or this process ends. */
export function claimBuild(): () => void {
  mkdirSync(work, { recursive: true });
  while (!makeLock()) {
    const holder = Number(readIfThere(lock));
    if (holder && isRunning(holder))
      throw new Error(
        `Another build is running (process ${holder}): wait for it, or end it. If that process is no build, delete ${lock}.`,
      );
    // Its build was killed.
    rmSync(lock, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return release;
}

function makeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Puts the old site back where a build was killed between the two moves of a switch. */
export function mendSwitch() {
  if (!existsSync('out') && existsSync(aside)) renameSync(aside, 'out');
}

/** True when `out/` and `deploy/` were built from the sources with this mark. */
export const isPublished = (from: string) =>
  existsSync('out/index.html') && existsSync('deploy/nginx.conf') && readRecord()?.from === from;

/** True when `out/` was built by the code with this mark. */
export const builtBy = (code: string) => existsSync('out/index.html') && readRecord()?.code === code;

/** Checks the new site, and switches it in. Throws, and leaves all as it was, when it is not whole. */
export function publish({ folder, from, code, wanted, deploy }: Release) {
  const missing = wanted.map(fileAt).filter((file) => !isThere(join(folder, file)));
  if (missing.length > 0) {
    const shown = missing.slice(0, 20);
    if (missing.length > shown.length) shown.push(`and ${missing.length - shown.length} more`);
    throw new Error([`The new site lacks ${missing.length} files:`, ...shown].join('\n  '));
  }
  putInPlace(folder, { at: timeNow(), from, code, loaded: loadedIn(folder) }, deploy);
}

/** When a release is published, in Beijing: later ones come later in any list, and a person can read it. */
const timeNow = () =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().replace('T', '-').replace(/[:Z]/g, '').replace('.', '-');

/** Switches a whole site in, with the files of `deploy/` that belong to it; the one that was there is kept. */
export function putInPlace(folder: string, record: Published, deploy: Release['deploy']) {
  keepLoaded(folder, record);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    refuseLink(entry, entry.parentPath);
  mkdirSync('deploy', { recursive: true });
  const last = readRecord();
  const lastDeploy = Object.keys(deploy).map((name) => [name, readIfThere(join('deploy', name))] as const);
  for (const [name, text] of Object.entries(deploy)) writeFileSync(join(work, name), text);
  // Without a record the site counts as out of date: what is stopped from here on is built again.
  rmSync(recordFile, { force: true });
  switchFolders(folder, 'out');
  for (const name of Object.keys(deploy)) renameSync(join(work, name), join('deploy', name));
  writeFileSync(`${recordFile}.new`, JSON.stringify(record));
  renameSync(`${recordFile}.new`, recordFile);
  if (last && existsSync(folder)) keepRelease(folder, last, Object.fromEntries(lastDeploy));
  rmSync(folder, { recursive: true, force: true });
}

const isThere = (path: string) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Throws when something in a folder is neither file nor folder: a link would lead readers out of the site. */
function refuseLink(entry: Dirent, folder: string) {
  if (!entry.isFile() && !entry.isDirectory())
    throw new Error(`Neither file nor folder, so not published: ${join(folder, entry.name)}`);
}

/** What is known of the site in `out/`; undefined while that is nothing. */
export const readRecord = (): Published | undefined => {
  const text = readIfThere(recordFile);
  const record = text && JSON.parse(text);
  // What an older version of this program left is no record.
  return record?.at ? record : undefined;
};

/** The files of a site that pages load only when somebody asks for something: code, and the search index. */
const loadedIn = (site: string) =>
  [assetsBelow, dirname(searchIndexBelow)]
    .flatMap((folder) => filesOf(join(site, folder)))
    .map((file) => file.slice(site.length).replaceAll('\\', '/'))
    .filter((address) => ['assets', 'index'].includes(kindOf(address)));

/**
 * Pages that readers opened before the switch load files later: those of the last release stay. Built again from the
 * same sources it is the same release. Without a record everything stays, once.
 */
function keepLoaded(folder: string, { from }: Published) {
  const last = readRecord();
  const kept = last && last.from !== from ? last.loaded : loadedIn('out');
  for (const address of kept) {
    const [old, place] = [join('out', address), join(folder, address)];
    if (existsSync(old) && !existsSync(place)) linkOrCopy(old, place);
  }
}

/** Puts the folder `next` at `place`; what was there is at `next` afterwards. */
function switchFolders(next: string, place: string) {
  if (!existsSync(place)) return renameSync(next, place);
  if (exchange(next, place)) return;
  rmSync(aside, { recursive: true, force: true });
  renameSync(place, aside);
  try {
    renameSync(next, place);
  } catch (error) {
    renameSync(aside, place);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Numbers of the system call renameat2 on Linux; 2 is RENAME_EXCHANGE, -100 the folder we are in. */
const renameat2: { [arch: string]: number } = { x64: 316, arm64: 276 };

/** Lets two folders change places in one move of the file system, where it can: Node has no call for it. */
function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' && renameat2[process.arch];
  const program = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';
  return Boolean(call) && spawnSync('perl', ['-e', program, String(call), one, other]).status === 0;
}

/** Gives a file a second name, or copies it where the disk has no links. */
export function linkOrCopy(file: string, name: string) {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/** The same for every file below a folder. A link is no file; only where the folder is not published may there be `links`. */
export function linkFolder(from: string, to: string, links = false) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!links) refuseLink(entry, from);
    const [old, name] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(old, name, links);
    else linkOrCopy(old, name);
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
