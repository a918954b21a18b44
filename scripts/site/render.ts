/** How a build makes a page: what its route shows, without Next. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/site/document';
import type { Page } from './routes';

/** What pages have in common: the site's name and the address of the islands. */
export type Shell = { siteName: string; islands: string };

/** A page as readers get it. Its style stands within it, last in the head: a request less before anything is seen. */
export async function renderPage({ element }: Page, shell: Shell, style: string): Promise<string> {
  const html = renderToStaticMarkup(createElement(Document, { ...shell, children: await element() }));
  return `<!doctype html>${short(html).replace('</head>', () => `<style>${style}</style></head>`)}`;
}

/** The same page in fewer signs, as HTML needs no more: React writes tags as XML. It writes no `<` or `>` in an attribute. */
const short = (html: string) => html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/=""/g, '').replace(/\/>$/, '>'));
