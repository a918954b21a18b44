import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { readPages } from '@/scripts/site/routes';
import { allowedMarkup } from '@/lib/content/markdown/allowed-markup';
import { useLibrary } from '@/lib/pages/library';
import { fileAt } from '@/lib/site/urls';
import { loadContent } from '@/scripts/site/content';
import { all, assetOf, out, pages, textOf } from './built-site';

const library = loadContent();
useLibrary(library);
const addresses = new Map((await readPages()).map(({ route, address }) => [route, address]));
/** Of each route the style that stands in its pages. */
const styles = [...addresses].map(([route, address]): [route: string, style: string] => {
  const page = pages.find(({ file }) => file === fileAt(address))!;
  return [route, textOf(all(page, 'style')[0])!];
});

/** The components that a file shows, itself included. */
function componentsOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    const target = path!.startsWith('@/') ? path!.slice(2) : join(dirname(file), path!);
    const source = [`${target}.tsx`, `${target}.ts`].find((name) => name.startsWith('components') && existsSync(name));
    if (source) componentsOf(source, found);
  }
  return found;
}

/** What a source writes: names of elements, attributes, classes; what it only imports or says in a comment is not written. */
function wordsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^import[^;]*;$|\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const data = [...code.matchAll(/dataset\.(\w+)/g)].map(([, name]) => `data-${name!}`);
  return [...(code.match(/[\w-]+/g) ?? []), ...data];
}

const islands = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => /[\\/]browser[\\/].*\.ts$/.test(file))
  .flatMap((file) => wordsOf(join('components', file)));
/** What authors may write, in words of markup. */
const authors = [
  ...(allowedMarkup.tagNames ?? []),
  ...Object.values(allowedMarkup.attributes ?? {}).flatMap((names) =>
    names
      .flatMap((name) => (Array.isArray(name) ? name[0] : name))
      .map((name) => name.replace(/[A-Z]/g, '-$&').toLowerCase()),
  ),
];

function writtenOn(route: string): Set<string> {
  const shown = componentsOf(join('app', route === 'not-found' ? 'not-found.tsx' : join(route, 'page.tsx')));
  const sources = [...shown, ...componentsOf('components/site/document.tsx')];
  return new Set([
    ...sources.flatMap(wordsOf),
    ...islands,
    ...(shown.has('components/article/prose.tsx') ? authors : []),
  ]);
}

/** The selectors of a style sheet that name an element, an attribute, a class or an id that is nowhere written. */
function unusable(style: string, written: ReadonlySet<string>): string[] {
  const beginnings = [...written].filter((word) => word.endsWith('-') && word.length > 3);
  const isWritten = (name: string) => written.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  const wrong: string[] = [];
  postcss.parse(style).walkRules(({ selectors }) => {
    for (const selector of selectors) {
      const names = selector.replace(/=[^\]]*|:not\([^)]*\)|::?[\w-]+/g, '').match(/[a-zA-Z][\w-]*/g) ?? [];
      if (!isOfReset(selector) && !names.every(isWritten)) wrong.push(selector);
    }
  });
  return wrong;
}

/** Reset and base are for whatever elements the site has. */
const isOfReset = (selector: string) =>
  /^(?:html\[data-view=elder\] (?:body|main) )?(?:hr|h3|h4|code|kbd|samp|pre|small|table|summary|b|ol|em|textarea|dl|dd\+dd)$/.test(
    selector,
  );

describe('the style of a page', () => {
  it.each(styles)('of app/%s has only rules that something there can meet', (route, style) => {
    expect(unusable(style, writtenOn(route))).toEqual([]);
  });

  /** What Chromium 80 and Safari 13 cannot read. */
  const newer = /@layer|@property|@container|:where\(|:is\(|:has\(|:not\([^)]*,|&|\binset:|#\\#/g;

  it.each(styles)('of app/%s says nothing that Chromium 80 and Safari 13 cannot read', (_, style) => {
    expect(style.match(newer)).toBe(null);
  });

  it('is one for all pages of a route but those of answers, which have rules for screens and tables only where they show any', () => {
    const answers = pages.filter(({ address }) => library.articles.some(({ url }) => url === address));
    for (const page of answers) {
      const style = textOf(all(page, 'style')[0])!;
      expect([page.file, style.includes('figcaption')]).toEqual([page.file, all(page, 'figure').length > 0]);
      expect([page.file, style.includes('.table-box t')]).toEqual([page.file, all(page, 'table').length > 0]);
    }
    const made = new Set(pages.map((page) => textOf(all(page, 'style')[0])));
    expect(made.size).toBeLessThanOrEqual(styles.length + 3);
  });

  it('of what the search finds comes with its code, and has only rules for what it makes', () => {
    const code = readFileSync(join(out, assetOf('search')), 'utf8');
    const [, style] = /@media all\{(.*?)\}[`'"]/.exec(code)!;
    expect(style).toContain('.found');
    expect(unusable(style!, new Set(islands))).toEqual([]);
    expect(style!.match(newer)).toBe(null);
  });
});
