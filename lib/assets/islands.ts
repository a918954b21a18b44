/** The behaviour of the pages: every island in one small module, named by its content. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export type Bundle = { file: string; code: string };

let bundled: Bundle | undefined;

/** Bundles `components/islands/define-all.ts`; in development anew each time, so that an edit shows. */
export function islandsBundle(): Bundle {
  if (bundled && process.env.NODE_ENV === 'production') return bundled;
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'components/islands/define-all.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  });
  const code = outputFiles[0]!.text;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  bundled = { file: `islands-${hash}.js`, code };
  return bundled;
}
