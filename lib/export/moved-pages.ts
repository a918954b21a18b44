/**
 * The pages of addresses that lead elsewhere. There is one for every answer, and Next takes as long for it as for the
 * answer itself: it exports one of them, and the others are made after this pattern.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { visit } from 'unist-util-visit';
import { Moved } from '@/components/site/moved';
import type { Library } from '@/lib/content/library';
import { movedAddresses, movedPage, type MovedPage } from '@/lib/pages/moved';
import { compressFile, quality } from './compress';
import { parsePage, parsePart, writeHtml } from './html';
import { inTurns } from './in-turns';

/** The route that exports the pattern: `app/moved/[...address]`. */
const route = 'moved';

/**
 * Writes every page that leads elsewhere to where readers call it: `201/index.html`. Next could not export them there
 * itself: it keeps /404/ for its own error page, and 404 is the number of an answer.
 */
export async function placeMoved(out: string, library: Library) {
  const folder = join(out, route);
  const exported = await readdir(folder, { recursive: true });
  const pattern = parsePage(
    await readFile(
      join(
        folder,
        exported.find((file) => file.endsWith('index.html'))!,
      ),
      'utf8',
    ),
  );
  await rm(folder, { recursive: true });
  await inTurns(movedAddresses(library), async (segments) => {
    const target = join(out, ...segments, 'index.html');
    const taken = await stat(target).catch(() => undefined);
    // /codes/A0/ leads to /codes/a0/; where the file system takes the two for one, the page itself answers both.
    if (taken && segments.some((segment) => segment !== segment.toLowerCase())) return;
    if (taken && target !== join(out, '404', 'index.html'))
      throw new Error(`${target} is a page of its own and cannot also lead elsewhere`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, movedHtml(pattern, movedPage(library, segments), library.site));
    await compressFile(target, quality.page);
  });
}

/** A page made after the pattern: its own body, and in the head its own words and addresses. */
export function movedHtml(pattern: Root, page: MovedPage, site: { name: string; url: string }): string {
  const tree = structuredClone(pattern);
  const [head, body] = ['head', 'body'].map((name) => elementOf(tree, name));
  const address = site.url + page.head.path;
  const { description, type, title } = page.head;
  const words: Record<string, string> = {
    title: [...title, site.name].join('-'),
    description,
    canonical: address,
    refresh: `0; url=${page.to}`,
    'og:title': title[0]!,
    'og:description': description,
    'og:url': address,
    'og:type': type,
  };
  const missing = new Set(Object.keys(words));
  for (const node of head!.children) {
    if (node.type !== 'element') continue;
    const { name, property, rel, httpEquiv } = node.properties;
    const key = node.tagName === 'title' ? 'title' : String(name ?? property ?? rel ?? httpEquiv);
    if (!missing.delete(key)) continue;
    if (key === 'title') node.children = [{ type: 'text', value: words.title! }];
    else node.properties[key === 'canonical' ? 'href' : 'content'] = words[key];
  }
  if (missing.size > 0)
    throw new Error(
      `The page that Next exports below /${route}/ has no ${[...missing].join(', ')} in its head in the form that lib/export/moved-pages.ts knows; see docs/upgrading.md`,
    );
  const own = parsePart(renderToStaticMarkup(createElement(Moved, page)));
  // The meta element that leads on stands in the head.
  own.children = own.children.filter((node) => !(node.type === 'element' && node.tagName === 'meta'));
  // Behind a page’s own part stand the scripts that every page has.
  const scripts = body!.children.findIndex(
    (node) => node.type === 'element' && node.properties.type === 'speculationrules',
  );
  body!.children = [...(own.children as Element[]), ...body!.children.slice(scripts)];
  return writeHtml(tree);
}

function elementOf(tree: Root, name: string): Element {
  let found: Element | undefined;
  visit(tree, { tagName: name }, (node) => void (found ??= node as Element));
  return found!;
}
