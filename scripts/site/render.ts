/** How a build makes a page: what its route shows, without Next. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/site/document';
import type { Page } from './routes';
import { styleFor, type Style } from './styles';

/** What pages have in common: the site's name, the address of the islands, and those of the elements that few pages have. */
export type Shell = { siteName: string; islands: string; elements: [name: string, address: string][] };

/** A page as readers get it. Its style stands within it, last in the head: a request less before anything is seen. */
export async function renderPage({ element }: Page, shell: Shell, style: Style): Promise<string> {
  const { siteName, islands, elements } = shell;
  const document = createElement(Document, { siteName, scripts: [islands], children: await element() });
  const html = renderToStaticMarkup(document);
  const own = elements.filter(([name]) => html.includes(`<${name}`));
  const scripts = own.map(([, address]) => `<script src="${address}" type="module"></script>`);
  return `<!doctype html>${short(html)
    .replace('</head>', () => `<style>${styleFor(html, style)}</style></head>`)
    .replace('</body>', () => `${scripts.join('')}</body>`)}`;
}

/** The same page in fewer signs, as HTML needs no more: React writes tags as XML. It writes no `<` or `>` in an attribute. */
const short = (html: string) => html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/=""/g, '').replace(/\/>$/, '>'));

/** The style that stands in a page. */
export const styleIn = (html: string) => /<style>([^]*?)<\/style>/.exec(html)![1]!;
