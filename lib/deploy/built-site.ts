/** What a server has to know of the built site, read from the site itself: it cannot be out of date. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Inlined } from '@/lib/site/headers';
import { offlineUrl } from '@/lib/site/urls';

export type BuiltSite = {
  inlined: Inlined;
  /** Addresses that lead elsewhere, each with and without its last slash: address → where to. */
  moved: Map<string, string>;
  /** Addresses of pages without their last slash; each leads to the one with it. */
  folders: Set<string>;
};

/** Reads every page below `out`. */
export function readBuiltSite(out: string): BuiltSite {
  const styles = new Set<string>();
  const hosts = new Set<string>();
  const moved = new Map<string, string>();
  const folders = new Set<string>();
  const offline: Inlined['offline'] = { styles: [], scripts: [] };
  const rules = new Set<string>();
  for (const path of htmlBelow(out)) {
    const html = readFileSync(join(out, path), 'utf8');
    if (path === offlineUrl) {
      offline.styles = hashesIn(html, /<style>(.*?)<\/style>/gs);
      offline.scripts = hashesIn(html, /<script>(.*?)<\/script>/gs);
      continue;
    }
    for (const hash of hashesIn(html, /<style\b[^>]*>(.*?)<\/style>/gs)) styles.add(hash);
    for (const hash of hashesIn(html, /<script type="speculationrules">(.*?)<\/script>/gs)) rules.add(hash);
    const endpoint = /<feedback-box\b[^>]*? endpoint="(https?:[^"]+)"/.exec(html)?.[1];
    if (endpoint) hosts.add(new URL(endpoint).origin);
    if (!path.endsWith('/index.html') || path === '/index.html') continue;
    const folder = path.slice(0, -'/index.html'.length);
    const to = /<meta content="0; url=(\/(?![/\\])[^"\s]+)" http-equiv="refresh">/.exec(html)?.[1];
    if (to) moved.set(folder, to).set(`${folder}/`, to);
    else folders.add(folder);
  }
  return {
    inlined: { styles: [...styles].sort(), rules: [...rules].sort(), hosts: [...hosts].sort(), offline },
    moved,
    folders,
  };
}

const htmlBelow = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => `/${relative(out, join(parentPath, name)).replaceAll('\\', '/')}`)
    .sort();

/** What a policy calls the texts; browsers hash them as they stand between their tags. */
const hashesIn = (html: string, tags: RegExp) =>
  [...html.matchAll(tags)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
