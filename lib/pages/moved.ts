/** Addresses that lead to another page: numbers and former addresses, by one mechanism. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { frameOf, type Frame } from './frame';

export type MovedPage = { head: PageHead; frame: Frame; to: string; name: string };

/** All addresses that lead elsewhere, as their segments. */
export const movedAddresses = (library: Library): string[][] =>
  [...library.addresses].filter(([, { moved }]) => moved).map(([address]) => address.split('/').filter(Boolean));

/** The page model of an address that leads elsewhere. */
export function movedPage(library: Library, segments: string[]): MovedPage {
  const address = `/${segments.join('/')}/`;
  const { to, meaning } = library.addresses.get(address)!;
  const article = library.numbered(meaning);
  const code = library.codes.find(({ url }) => url === to);
  const guide = library.guides.find(({ url }) => url === to);
  if (guide) {
    return {
      head: {
        title: [`${address} 转到 ${guide.name}`],
        description: `${address}：${guide.lead}`,
        path: to,
        type: 'website',
      },
      frame: frameOf(library, [{ name: guide.name }]),
      to,
      name: guide.name,
    };
  }
  const name = article ? `${article.id} ${article.question}` : `应答码 ${code!.code} ${code!.name}`;
  return {
    head: {
      title: [`${address} 转到 ${name}`],
      description: `${name} ${article?.answer ?? code!.action}`,
      path: to,
      type: 'article',
    },
    frame: frameOf(
      library,
      [{ name }],
      article ? { what: '答案编号', value: article.id } : { what: '应答码', value: code!.code },
    ),
    to,
    name,
  };
}
