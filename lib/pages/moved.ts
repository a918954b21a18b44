/** Addresses that lead to another page: numbers and former addresses, by one mechanism. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

export type MovedPage = {
  head: PageHead;
  frame: Frame;
  to: string;
  name: string;
  /** Of an answer that was withdrawn: what to read instead. The page leads nowhere of its own accord. */
  instead?: AnswerCard[];
};

/** All addresses that lead elsewhere, or at which something was that is withdrawn, as their segments. */
export const movedAddresses = (library: Library): string[][] =>
  [...library.addresses]
    .filter(([, { moved, gone }]) => moved || gone)
    .map(([address]) => address.split('/').filter(Boolean));

/** The page model of an address that leads elsewhere. */
export function movedPage(library: Library, segments: string[]): MovedPage {
  const address = `/${segments.join('/')}/`;
  const { to, meaning, gone } = library.addresses.get(address)!;
  if (gone) return withdrawnPage(library, address, meaning);
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

/** The page model where an answer was withdrawn. */
function withdrawnPage(library: Library, address: string, id: string): MovedPage {
  const { question, instead } = library.withdrawn.find((one) => one.id === id)!;
  const name = `${id} ${question}`;
  return {
    head: {
      title: [`答案 ${id} 已撤下`, library.words.centre],
      description: `答案 ${name} 已经撤下，里面写的不要再照着做。改看列出的几篇。`,
      path: address,
      type: 'website',
      hidden: true,
    },
    frame: frameOf(library, [{ name: `${id} 已撤下` }]),
    to: address,
    name,
    instead: instead.map((slug) => answerCard(library.article(slug))),
  };
}
