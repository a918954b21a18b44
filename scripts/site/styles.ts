/** The styles of the site, without Next, which makes the same ones (tests/site/next.test.ts). */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { browserslistToTargets, transform } from 'lightningcss';
import postcss from 'postcss';
import { gatherMedia } from './gather';
import type { OwnColours } from '@/lib/site/colours';
import { lessReset } from './less-reset.mjs';
import { ownColours } from './own-colours';

/**
 * A part that few pages of a route have: its sheets, and what a page with it contains. Each choice of these parts is a
 * style more, and a hash more in the policy of every page.
 */
type Seldom = { sheets: string[]; signs: string[] };

const allSeldom: Seldom[] = [
  { sheets: ['components/article/screens.css', 'components/article/machines.css'], signs: ['<figure', ' data-for='] },
  { sheets: ['components/ui/table-box.css'], signs: ['class="table-box'] },
];

/** The style of a file: the whole, then without each choice of its seldom parts; a bit of the place is a part left out. */
export type Style = { seldom: Seldom[]; css: string[] };

/** The style that a page needs: half a kilobyte for what is not there is much for an answer. */
export function styleFor(html: string, { seldom, css }: Style): string {
  const absent = seldom.map(({ signs }, at) => (signs.some((sign) => html.includes(sign)) ? 0 : 1 << at));
  return css[absent.reduce((sum, bit) => sum + bit, 0)]!;
}

/** The style of each of these files, which are named as the caller likes: tokens, reset and base, then the sheets that it imports. `own`: colours of the operator. */
export async function stylesOf(files: ReadonlyMap<string, string>, own?: OwnColours): Promise<Record<string, Style>> {
  // Loaded when it is needed: most builds find the styles as the build before made them.
  const { default: tailwind } = await import('@tailwindcss/postcss');
  // What every page is within comes before all sheets of parts.
  const from = 'app/globals.css';
  const plugins = [tailwind({ optimize: false }), lessReset, ownColours(own)];
  const base = postcss(plugins).process(readFileSync(from, 'utf8'), { from });
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
  const finished = (filename: string, sheets: string[]) => {
    const code = Buffer.from(css + sheets.join(''));
    return gatherMedia(transform({ filename, code, minify: true, targets }).code.toString());
  };
  const styles = [...files].map(([name, file], at): [string, Style] => {
    const bundle = outputFiles.find(({ path }) => path.endsWith(`/${at}.css`))?.text ?? '';
    // Before each sheet its name stands.
    const sheets = bundle.split(/^(?=\/\* .+\.css \*\/$)/m);
    const isOf = (sheet: string, { sheets }: Seldom) => sheets.some((name) => sheet.startsWith(`/* ${name} */`));
    const seldom = allSeldom.filter((part) => sheets.some((sheet) => isOf(sheet, part)));
    const choices = Array.from({ length: 1 << seldom.length }, (_, choice) =>
      sheets.filter((sheet) => !seldom.some((part, bit) => choice & (1 << bit) && isOf(sheet, part))),
    );
    return [name, { seldom, css: choices.map((sheets) => finished(file, sheets)) }];
  });
  return Object.fromEntries(styles);
}
