/** The offline file: the whole site's answers in one HTML file that asks nobody for anything. */
import { readFileSync } from 'node:fs';
import tailwind from '@tailwindcss/postcss';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { OfflineDocument } from '@/components/offline/offline-document';
import { bundled } from '@/lib/assets/assets';
import type { Library } from '@/lib/content/library';
import { offlinePage } from '@/lib/pages/offline';
import { policyHash } from '@/lib/deploy/built-site';
import type { Inlined } from '@/lib/site/headers';
import { gatherMedia } from './gather';
import { lessReset } from './less-reset.mjs';

/** Most bytes that the file may have: it is sent in chats. */
export const offlineBudget = 1_500_000;

/**
 * The file as text; the same content gives the same bytes. Its policy allows its own style and script, by
 * their hashes (`inlined`), and nothing else: opened from a disk it reaches no network.
 */
export async function offlineFile(library: Library): Promise<{ html: string; inlined: Inlined['offline'] }> {
  const page = offlinePage(library);
  const [style, script] = await Promise.all([offlineStyle(), bundled('components/offline/browser/offline.ts', 'iife')]);
  const inlined = { styles: [policyHash(style)], scripts: [policyHash(script)] };
  const policy = `default-src 'none'; style-src ${inlined.styles[0]}; script-src ${inlined.scripts[0]}; base-uri 'none'; form-action 'none'`;
  // First of all: what stands before a policy is not held by it.
  const first = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  const markup = renderToStaticMarkup(createElement(OfflineDocument, { page, style, script }));
  const html = `<!doctype html>${markup.replace('<head>', () => first)}\n`;
  const size = Buffer.byteLength(html);
  if (size > offlineBudget)
    throw new Error(`The offline file has ${size} bytes; ${offlineBudget} is the most that it may have.`);
  return { html, inlined };
}

let made: Promise<string> | undefined;

/** The style of the site's components that the file shows, as the code has it: of one program always the same. */
const offlineStyle = () => (made ??= bundledStyle());

/** Tokens, reset and base, then the sheets that the components import, as Next puts them together for a page. */
async function bundledStyle(): Promise<string> {
  const from = 'app/globals.css';
  const { css: base } = await postcss([tailwind({ optimize: false }), lessReset]).process(readFileSync(from, 'utf8'), {
    from,
  });
  const { outputFiles } = await build({
    entryPoints: ['components/offline/offline.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    packages: 'external',
    jsx: 'automatic',
  });
  const parts = outputFiles.find(({ path }) => path.endsWith('.css'))!.text;
  const { code } = await transform(base + parts, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome80', 'safari13'],
  });
  return gatherMedia(code.trim());
}
