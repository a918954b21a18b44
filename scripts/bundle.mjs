/**
 * Makes programs of JavaScript of all scripts that are started, once for each state of the code: a command then begins
 * without a word to a bundler. Packages stay where they are, styles are read elsewhere (scripts/site/styles.ts).
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a program is made of. */
const sources = ['app', 'components', 'lib', 'scripts', 'package-lock.json', 'tsconfig.json'];
/** The folders of scripts/ whose files are started. */
const started = ['commands', 'bench', 'site/threads'];

/**
 * The file of the program of scripts/<path>.ts in the checkout `root`. It stays as long as this process runs, whatever
 * becomes of the code.
 * @param {string} root
 * @param {string} path
 */
export async function bundled(root, path) {
  const programs = join(root, '.build/commands');
  const folder = join(programs, markOf(root));
  if (!existsSync(folder)) {
    await bundle(root, folder);
    forgetUnused(programs, folder);
  }
  const used = join(folder, `used-by-${process.pid}`);
  if (!existsSync(used)) process.once('exit', () => rmSync(used, { force: true }));
  writeFileSync(used, '');
  return join(folder, `${path}.mjs`);
}

/**
 * Whether a process runs: one of another user does.
 * @param {number} id
 */
export function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} root */
function markOf(root) {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesOf(join(root, source))))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * A file, or all files below a folder in one order, links and packages not among them; of nothing none.
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const file = join(path, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(file);
      return entry.isFile() ? [file] : [];
    })
    .sort();
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function bundle(root, folder) {
  const { build } = await import('esbuild');
  const outdir = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: started.flatMap((part) =>
      filesOf(join(root, 'scripts', part)).filter((file) => /(?<!\.d)\.ts$/.test(file)),
    ),
    outbase: join(root, 'scripts'),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a program loads later, or not at all, with the packages of that, stands in a file of its own.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    loader: { '.css': 'empty' },
    sourcemap: 'linked',
    logLevel: 'error',
  });
  try {
    renameSync(outdir, folder);
  } catch (error) {
    // Another command was quicker.
    rmSync(outdir, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * All but the programs of now and those from which a process runs, or that one is making.
 * @param {string} programs
 * @param {string} now
 */
function forgetUnused(programs, now) {
  for (const entry of readdirSync(programs, { withFileTypes: true })) {
    const folder = join(programs, entry.name);
    const files = entry.isDirectory() ? readdirSync(folder) : [];
    const processes = [entry.name, ...files].flatMap(
      (name) => /(?:^[0-9a-f]{16}\.|^used-by-)(\d+)$/.exec(name)?.[1] ?? [],
    );
    if (folder === now || processes.some((id) => isRunning(Number(id)))) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}
