/** Addresses that lead to another page: numbers and former addresses, by one mechanism. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/metadata';
import { frameOf, type Frame } from './frame';

export type MovedPage = { head: PageHead; frame: Frame; to: string; name: string };

/** All addresses that lead elsewhere, as their segments. */
export const movedAddresses = (library: Library): string[][] =>
  [...library.addresses].filter(([, { moved }]) => moved).map(([address]) => address.split('/').filter(Boolean));

/** The page model of an address that leads elsewhere. */
export function movedPage(library: Library, segments: string[]): MovedPage {
  const address = `/${segments.join('/')}/`;
  const article = library.articles.find(({ url }) => url === library.addresses.get(address)!.to)!;
  const name = `${article.id} ${article.question}`;
  return {
    head: {
      title: [`${address} 转到 ${article.question}`],
      description: `${name} ${article.answer}`,
      path: article.url,
      type: 'article',
    },
    frame: frameOf(library, [{ name }], article.id),
    to: article.url,
    name,
  };
}
