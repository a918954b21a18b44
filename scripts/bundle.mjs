/** Makes one file of JavaScript of a script with all of our code; packages stay where they are, styles are read elsewhere (scripts/site/styles.ts). */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bundles scripts/<path>.ts of the checkout `root`, and resolves to the path of the file, which goes when this program ends.
 * @param {string} root
 * @param {string} path
 */
export async function bundled(root, path) {
  const { build } = await import('esbuild');
  const outfile = join(root, '.build/commands', `${path.replace('/', '-')}-${process.pid}.mjs`);
  process.once('exit', () => rmSync(outfile, { force: true }));
  const entryPoints = [join(root, 'scripts', `${path}.ts`)];
  /** @type {import('esbuild').BuildOptions} */
  const bundle = { bundle: true, packages: 'external', platform: 'node', format: 'esm', loader: { '.css': 'empty' } };
  await build({ ...bundle, entryPoints, outfile, sourcemap: 'inline', logLevel: 'error' });
  return outfile;
}
