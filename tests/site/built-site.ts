/** The built site in out/, parsed once for all files of tests that a worker runs: they share their modules (vitest.config.ts). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { offlineUrl } from '@/lib/site/urls';
import { elementsOf, parsePage } from '@/scripts/checks/built-page';

export const out = 'out';

export type BuiltPage = { file: string; address: string; html: string; elements: Element[] };

/** Every file of the site, with `/` between folders. */
export const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(out.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

/** The file of this code; that of the release before stays beside it. */
export function assetOf(name: string): string {
  const own = [...readBuiltSite(out).validators.keys()].filter((address) =>
    new RegExp(`^/assets/${name}-[0-9a-f]+\\.js$`).test(address),
  );
  if (own.length !== 1) throw new Error(`${own.length} files of ${name}`);
  return own[0]!.slice(1);
}

/** The path of the host below which the site is. */
export const { base } = readBuiltSite(out);

/** One HTML file, parsed; what leads below the path of the site has its address there, what leads past it another. */
export function readPage(file: string): BuiltPage {
  const html = readFileSync(join(out, file), 'utf8');
  const elements = elementsOf(parsePage(html));
  if (base) for (const { properties } of elements) takeOffBase(properties);
  return { file, address: `/${file.replace(/index\.html$/, '')}`, html, elements };
}

function takeOffBase(properties: Element['properties']) {
  for (const name of ['href', 'src', 'action', 'content']) {
    const [, before, address] = /^((?:0; url=)?)(\/.*)$/.exec(String(properties[name] ?? '')) ?? [];
    if (address !== undefined)
      properties[name] = before + (address.startsWith(`${base}/`) ? address.slice(base.length) : `past:${address}`);
  }
}

/** Every HTML page; the offline file is none, and has tests of its own (offline.test.ts). */
export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html') && `/${file}` !== offlineUrl)
  .map(readPage);

/** Elements of a page by tag name. */
export const all = (page: BuiltPage, tagName: string) => page.elements.filter((element) => element.tagName === tagName);
/** The elements within one. */
export const descendants = (element: Element): Element[] => elementsOf(element).slice(1);
/** Where the links within elements of this name lead. */
export const linksWithin = (page: BuiltPage, tagName: string) =>
  all(page, tagName)
    .flatMap(elementsOf)
    .filter((element) => element.tagName === 'a')
    .map(({ properties }) => String(properties.href));
export const textOf = (element: Element | undefined) =>
  element ? toString(element).replace(/\s+/g, ' ').trim() : undefined;
export const meta = (page: BuiltPage, name: string) =>
  all(page, 'meta').find(({ properties }) => properties.name === name || properties.property === name)?.properties
    .content as string | undefined;
export const link = (page: BuiltPage, rel: string) =>
  all(page, 'link').find(({ properties }) => String(properties.rel) === rel)?.properties.href as string | undefined;
/** Where all links of the head with this relation lead. */
export const hrefs = (page: BuiltPage, rel: string) =>
  all(page, 'link')
    .filter(({ properties }) => String(properties.rel) === rel)
    .map(({ properties }) => String(properties.href));
/** Blocks of JSON-LD, read. */
export const dataBlocks = (page: BuiltPage): Record<string, unknown>[] =>
  all(page, 'script')
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .map((script) => JSON.parse(toString(script)));
export const refresh = (page: BuiltPage) =>
  all(page, 'meta').find(({ properties }) => String(properties.httpEquiv) === 'refresh')?.properties.content as
    string | undefined;

/** True when a site address is served: a page, or a file. */
export const isServed = (path: string) => existsSync(join(out, path.endsWith('/') ? `${path}index.html` : path));

/** Rules of html-validate about what is the same to a parser: whoever writes the pages may write it in either way. */
export const waysOfWriting = {
  'doctype-style': 'off',
  'void-style': 'off',
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const;
