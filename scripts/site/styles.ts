/** The styles of the site, without Next, which makes the same ones (tests/site/next.test.ts). */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { browserslistToTargets, transform } from 'lightningcss';
import postcss from 'postcss';
import { gatherMedia } from './gather';
import { lessReset } from './less-reset.mjs';

/** What every page is within: it comes before all sheets of parts. */
const globals = 'app/globals.css';

/** The style of each of these files, which are named as the caller likes: tokens, reset and base, then the sheets that it imports. */
export async function stylesOf(files: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  // Loaded when it is needed: most builds find the styles as the build before made them.
  const { default: tailwind } = await import('@tailwindcss/postcss');
  const base = postcss([tailwind({ optimize: false }), lessReset]).process(readFileSync(globals, 'utf8'), {
    from: globals,
  });
  const { outputFiles } = await build({
    entryPoints: [...files.values()].map((file, at) => ({ in: file, out: String(at) })),
    bundle: true,
    write: false,
    outdir: 'out',
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
  });
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
  const targets = browserslistToTargets(browserslist);
  const { css } = await base;
  const styles = [...files].map(([name, file], at) => {
    const parts = outputFiles.find(({ path }) => path.endsWith(`/${at}.css`))?.text ?? '';
    const { code } = transform({ filename: file, code: Buffer.from(css + parts), minify: true, targets });
    return [name, gatherMedia(code.toString())];
  });
  return Object.fromEntries(styles) as Record<string, string>;
}
