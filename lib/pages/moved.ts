/** Addresses that lead to another page: numbers and former addresses, by one mechanism. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/metadata';
import { frameOf, type Frame } from './frame';

export type MovedPage = { head: PageHead; frame: Frame; to: string; name: string };

/** Addresses of `depth` segments that lead elsewhere, as their segments. */
export const movedAddresses = (library: Library, depth: number): string[][] =>
  [...library.addresses]
    .filter(([, { moved }]) => moved)
    .map(([address]) => address.split('/').filter(Boolean))
    .filter((segments) => segments.length === depth);

/** The page model of an address that leads elsewhere; undefined when it is a page itself. */
export function movedPage(library: Library, segments: string[]): MovedPage | undefined {
  const target = library.addresses.get(`/${segments.join('/')}/`);
  if (!target?.moved) return undefined;
  const article = library.articles.find(({ url }) => url === target.to)!;
  const name = `${article.id} ${article.question}`;
  return {
    head: {
      title: [`/${segments.join('/')}/ 转到 ${article.question}`],
      description: `${name} ${article.answer}`,
      path: article.url,
      type: 'article',
    },
    frame: frameOf(library, [{ name }], article.id),
    to: target.to,
    name,
  };
}
