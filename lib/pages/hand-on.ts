/** What an answer offers those who pass it on: support in a chat or on the phone, the shop to its customer. */
import type { Article, Library } from '@/lib/content/library';
import { replyText } from '@/lib/content/reply';
import { numberUrl, replyUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { customerCard } from './customer';

/** Why an answer did not help, and what support must know then. `id` is what the server is told. */
export type Unsolved = { id: string; reason: string; ask: string };

/** The texts that an answer is handed on as. */
export function handOn(library: Library, article: Article) {
  const { site, words } = library;
  return {
    reply: replyText(article, site.url, words.never),
    replyUrl: replyUrl(article.id),
    /** The permanent address with its host: what is sent, written down or read out. */
    link: site.url + numberUrl(article.id),
    /** What the customer at the till is shown. */
    customer: customerCard(library, article),
  };
}
export type HandOn = ReturnType<typeof handOn>;

/** Why answers do not help, in the order of their list. */
export const unsolvedReasons = ({ feedback }: Library): Unsolved[] =>
  Object.entries(feedback).map(([id, { reason, ask }]) => ({ id, reason, ask }));

/** What support is told of an answer that did not help, with names for what differs. */
export const toldToSupport = ({ words }: Library) =>
  ['答案 {number} 没解决：{reason}。', '{ask}：', '商户号、终端号：', words.never].join('\n');

/** Every reason with the text that tells support, for who has no script; the number is left to be written in. */
export const unsolvedTexts = (library: Library) =>
  unsolvedReasons(library).map(({ reason, ask }) => ({
    reason,
    text: filled(toldToSupport(library), { number: '____', reason, ask }),
  }));

/** The reply to an answer as the file /reply/<id>.txt holds it. */
export function replyFile({ numbered, site, words }: Library, id: string): string {
  return `${replyText(numbered(id)!, site.url, words.never)}\n`;
}
