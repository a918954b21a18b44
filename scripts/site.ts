/** Building the site: what it is made from, and how a new one takes the place of the old. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assets } from '@/lib/assets/assets';
import { calendarReminder } from '@/lib/content/holidays';
import { ContentError } from '@/lib/content/problems';
import { securityExpiry } from '@/lib/content/security';
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

/** Builds the site unless `out/` was built from exactly the present files. */
export async function buildIfChanged() {
  if (siteIsUpToDate()) console.log('The site is up to date.');
  else await buildSite();
}

/** True when `out/` was built from exactly the present files. */
const siteIsUpToDate = () =>
  existsSync('out/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/**
 * Builds the site into `out/`. The content is checked first; the export is written to a folder of its
 * own and takes the place of `out/` only when it is complete. After any failure `out/` is as it was.
 */
export async function buildSite() {
  const started = Date.now();
  const step = (name: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${name}`);
  const from = fingerprint();
  step('Checking content');
  checkContent();
  step('Building the search');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  const assetsFile = resolve('.build/assets.json');
  writeFileSync(assetsFile, JSON.stringify(assets()));
  step('Building pages');
  run({ ASSETS_FILE: assetsFile }, 'node_modules/next/dist/bin/next', 'build');
  if (!existsSync(join(staged, 'index.html')) || !existsSync(join(staged, '404.html'))) {
    fail(`The build ended without an error but ${staged} is not complete; out/ is as it was.`);
  }
  step('Switching the new site in');
  rmSync('.build/previous', { recursive: true, force: true });
  rmSync(stamp, { force: true });
  if (existsSync('out')) renameSync('out', '.build/previous');
  renameSync(staged, 'out');
  writeFileSync(stamp, from);
  step(`Done: ${countPages('out')} pages in out/`);
}

function checkContent() {
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
