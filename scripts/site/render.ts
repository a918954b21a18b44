/** How a build makes a page: what its route shows, without Next. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/site/document';
import type { Page } from './routes';
import { styleFor, type Style } from './styles';

/** What pages have in common: the site's name, the path below which it is, the address of the islands, and those of the elements that few pages have. */
export type Shell = { siteName: string; base: string; islands: string; elements: [name: string, address: string][] };

/** A page as readers get it, and the style that stands within it. */
export type Rendered = { html: string; style: string };

/** Makes a page. Its style stands last in the head: a request less before anything is seen. */
export async function renderPage({ element }: Page, shell: Shell, styles: Style): Promise<Rendered> {
  const { siteName, base, islands, elements } = shell;
  const document = createElement(Document, { siteName, base, scripts: [islands], children: await element() });
  const html = renderToStaticMarkup(document);
  const own = elements.filter(([name]) => html.includes(`<${name}`));
  const scripts = own.map(([, address]) => `<script src="${base}${address}" type="module"></script>`);
  const style = styleFor(html, styles);
  const page = `<!doctype html>${written(html, base)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${scripts.join('')}</body>`)}`;
  return { html: page, style };
}

/**
 * The same page in fewer signs, as HTML needs no more: React writes tags as XML, without `<`, `>` or `"` in an attribute.
 * What leads to the site's own addresses leads below its path, `base`.
 */
const written = (html: string, base: string) =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) => {
    const short = tag.replace(/=""/g, '').replace(/\/>$/, '>');
    return base ? short.replace(/( (?:href|src|action)="| content="0; url=)(?=\/)/g, `$1${base}`) : short;
  });
