/** Addresses that lead to another page: numbers and former addresses, by one mechanism. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame, type Quote } from './frame';

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
  const { name, says, quote } = targetOf(library, to, meaning);
  return {
    head: {
      title: [`${address} 转到 ${name}`],
      description: quote ? `${name} ${says}` : `${address}：${says}`,
      path: to,
      type: quote ? 'article' : 'website',
    },
    frame: frameOf(library, [{ name }], quote),
    to,
    name,
  };
}

/** What an address leads to: an answer or a code, which have something to quote, or a guide. */
function targetOf(library: Library, to: string, meaning: string): { name: string; says: string; quote?: Quote } {
  const article = library.numbered(meaning);
  if (article) {
    const { id, question, answer } = article;
    return { name: `${id} ${question}`, says: answer, quote: { what: '答案编号', value: id } };
  }
  const found = library.codes.find(({ url }) => url === to);
  if (found) {
    const { code, name, action } = found;
    return { name: `应答码 ${code} ${name}`, says: action, quote: { what: '应答码', value: code } };
  }
  const { name, lead } = library.guides.find(({ url }) => url === to)!;
  return { name, says: lead };
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
