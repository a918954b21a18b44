/** The offline file: the whole site's answers in one HTML file that asks nobody for anything. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import postcss, { type AtRule, type Rule } from 'postcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Offline } from '@/components/offline/offline';
import { bundled } from '@/lib/assets/assets';
import type { Library } from '@/lib/content/library';
import { offlinePage } from '@/lib/pages/offline';
import type { Inlined } from '@/lib/site/headers';

/** Most bytes that the file may have: it is sent in chats. */
export const offlineBudget = 1_500_000;

/**
 * The file as text; the same content gives the same bytes. Its policy allows its own style and script, by
 * their hashes (`inlined`), and nothing else: opened from a disk it reaches no network.
 */
export async function offlineFile(library: Library): Promise<{ html: string; inlined: Inlined['offline'] }> {
  const page = offlinePage(library);
  const style = offlineStyle();
  const script = (await bundled('components/offline/browser/offline.ts', 'iife')).trim();
  const inlined = { styles: [hashOf(style)], scripts: [hashOf(script)] };
  const policy = `default-src 'none'; style-src ${inlined.styles[0]}; script-src ${inlined.scripts[0]}; base-uri 'none'; form-action 'none'`;
  const html = [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="format-detection" content="telephone=no">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${escapeHtml(page.title)}</title><meta name="description" content="${escapeHtml(page.description)}">`,
    `<link rel="canonical" href="${escapeHtml(page.canonical)}">`,
    `<style>${style}</style></head><body>`,
    renderToStaticMarkup(createElement(Offline, page)),
    `<script type="application/json" id="search-data">${JSON.stringify(page.search).replace(/</g, '\\u003c')}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('');
  const size = Buffer.byteLength(html);
  if (size > offlineBudget)
    throw new Error(`The offline file has ${size} bytes; ${offlineBudget} is the most that it may have.`);
  return { html, inlined };
}

/** The site's colours and typefaces, then the file's own rules. */
function offlineStyle(): string {
  const shared = postcss.parse(readFileSync('app/globals.css', 'utf8'));
  const isRoot = (node: unknown) => (node as Rule).type === 'rule' && (node as Rule).selector === ':root';
  const colours = shared.nodes.filter(
    (node) =>
      isRoot(node) ||
      ((node as AtRule).params === '(prefers-color-scheme: dark)' && (node as AtRule).nodes?.every(isRoot)),
  );
  const typefaces: string[] = [];
  shared.walkDecls(/^--font-(?:sans|mono)$/, ({ prop, value }) => void typefaces.push(`${prop}:${value}`));
  const whole = [
    ...colours.map(String),
    `:root{${typefaces.join(';')}}`,
    readFileSync('components/offline/offline.css', 'utf8'),
  ].join('\n');
  const { code } = transformSync(whole, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: ['chrome80', 'safari13'],
  });
  return code.trim();
}

/** What a policy calls a text; browsers hash it as it stands between its tags. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
