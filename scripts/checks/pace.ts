/**
 * How fast a machine is, by the work that limits of seconds were set beside: a plain Next export of 80 pages, which took
 * 7 s on the two cores of that machine (docs/decisions/036-limits-by-the-pace-of-a-machine.md).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyCheckout } from './checkout';

/** Pages and seconds of the export on the machine on which the limits were set. */
export const yardstick = { pages: 80, seconds: 7 };

/** The environment of an export, and what Node is called with. */
export const plainExport = {
  env: { CI: '1', NEXT_TELEMETRY_DISABLED: '1' },
  args: ['node_modules/next/dist/bin/next', 'build'],
  makes: 'out/0/index.html',
};

/** A folder in which Next exports the least that it can: one route of so many pages, each of forty short paragraphs. */
export function plainSite(pages: number): string {
  const copy = copyCheckout({ without: ['app', 'components', 'content', 'docs', 'lib', 'public', 'scripts', 'tests'] });
  const files = {
    'next.config.mjs': `export default { output: 'export', trailingSlash: true, typescript: { ignoreBuildErrors: true } };`,
    'postcss.config.mjs': 'export default {};',
    'app/layout.tsx': 'export default ({ children }) => <html><body>{children}</body></html>;',
    'app/[slug]/page.tsx': `export const dynamicParams = false;
export const generateStaticParams = () => Array.from({ length: ${pages} }, (_, at) => ({ slug: String(at) }));
export const generateMetadata = async ({ params }) => ({ title: (await params).slug });
export default async function Page({ params }) {
  const { slug } = await params;
  return <main><h1>{slug}</h1>{Array.from({ length: 40 }, (_, at) => <p key={at}>{at} ${'字'.repeat(30)}</p>)}</main>;
}`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  return copy;
}

/** How many times as long as there work takes here, never less than once; `seconds` of the export here. */
export const paceBy = (seconds: number) => Math.max(1, seconds / yardstick.seconds);

/** Measures that, and tells it. */
export function paceHere(): number {
  const cwd = plainSite(yardstick.pages);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, plainExport.args, {
    cwd,
    env: { ...process.env, ...plainExport.env },
    stdio: 'ignore',
  });
  const seconds = (Date.now() - started) / 1000;
  rmSync(cwd, { recursive: true });
  if (status !== 0) throw new Error('The plain export by which limits are held did not end well.');
  console.log(paceLine(seconds));
  return paceBy(seconds);
}

/** What a person reads of it. */
export const paceLine = (seconds: number) =>
  `A plain Next export of ${yardstick.pages} pages: ${seconds.toFixed(1)} s, ${(seconds / yardstick.seconds).toFixed(2)} times as long as where the limits were set.`;
