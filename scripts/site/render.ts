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
  return `<!doctype html>${short(html).replace('</head>', () => `<style>${ownStyle(html, style)}</style></head>`)}`;
}

/** The same page in fewer signs, as HTML needs no more: React writes tags as XML. It writes no `<` or `>` in an attribute. */
const short = (html: string) => html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/=""/g, '').replace(/\/>$/, '>'));

/** Parts that most pages of a route do not have, by how they begin in a page, and what their rules name. */
const seldom = [
  ['<figure', 'fig(?:ure|caption)'],
  [' data-for=', 'data-(?:for|machine)'],
  ['class="page-head"', 'page-head'],
  ['plain-page"', 'plain-page'],
  ['footer-legal', 'footer-legal'],
  ['wide-only', 'wide-only'],
].map(([begins, named]) => ({
  begins: begins!,
  rules: new RegExp(`(^|[{}])(?:[^{}]*(?:\\b|\\.)${named}\\b[^{}]*\\{[^{}]*\\})+`, 'g'),
}));

const lean = new Map<string, string>();

/** The style of a route without the rules for parts that this page does not have: half a kilobyte is much for an answer. */
function ownStyle(html: string, style: string): string {
  const absent = seldom.filter(({ begins }) => !html.includes(begins));
  const key = `${absent.map(({ begins }) => begins).join()} ${style}`;
  if (!lean.has(key))
    lean.set(
      key,
      absent.reduce((left, { rules }) => left.replace(rules, '$1'), style),
    );
  return lean.get(key)!;
}

/** The style that stands in a page. */
export const styleIn = (html: string) => /<style>([^]*?)<\/style>/.exec(html)![1]!;
