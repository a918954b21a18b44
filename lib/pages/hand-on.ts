/** What an answer offers those who pass it on: support in a chat or on the phone, the shop to its customer. */
import type { Article, Library } from '@/lib/content/library';
import { replyText, spokenText } from '@/lib/content/reply';
import { numberUrl, replyUrl } from '@/lib/site/urls';

/** Why an answer did not help, and the text that tells support. `id` is what an endpoint is sent. */
export type Unsolved = { id: string; reason: string; text: string };

export type HandOn = {
  reply: string;
  replyUrl: string;
  spoken: string;
  /** The permanent address with its host: what is sent, written down or read out. */
  link: string;
  /** What the customer at the till is shown; `sayWhereToAsk`: the text itself does not. */
  customer?: { text: string; sayWhereToAsk: boolean };
  unsolved: Unsolved[];
  /** Where a reason goes besides; nowhere when it is not configured. */
  endpoint?: string;
};

/** The texts that an answer is handed on as. */
export function handOn({ site, feedback, words }: Library, article: Article): HandOn {
  const { customer } = article;
  return {
    reply: replyText(article, site.url, words.never),
    replyUrl: replyUrl(article.id),
    spoken: spokenText(article),
    link: site.url + numberUrl(article.id),
    customer:
      customer === undefined ? undefined : { text: customer, sayWhereToAsk: !/银行客服电话|账单/.test(customer) },
    unsolved: Object.entries(feedback).map(([id, { reason, ask }]) => ({
      id,
      reason,
      text: [`答案 ${article.id} 没解决：${reason}。`, `${ask}：`, '商户号、终端号：', words.never].join('\n'),
    })),
    endpoint: site.feedback?.endpoint,
  };
}

/** The reply to an answer as the file /reply/<id>.txt holds it. */
export function replyFile({ numbered, site, words }: Library, id: string): string {
  return `${replyText(numbered(id)!, site.url, words.never)}\n`;
}
