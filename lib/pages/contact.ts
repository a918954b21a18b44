/** What the contact page shows. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { contactUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

export type ContactPage = {
  head: PageHead;
  frame: Frame;
  /** What support never asks for: the thing, and what belongs to it. */
  never: readonly (readonly [what: string, more: string])[];
  /** What to do when someone did ask. */
  scam: AnswerCard;
  before: AnswerCard[];
};

/** The page's own words, as the answers on fraud have them. */
const never = [
  ['密码', '：银行卡的、机器主管的、商户后台和 App 的。'],
  ['短信验证码', '：念出来，等于您本人点头。'],
  ['完整卡号和卡背三位码', '：核对一笔，看后四位就够。'],
  ['转账到“安全账户”', '：真客服不会让您转账。'],
  ['下载远程控制、共享屏幕', '：也不点对方发来的链接。'],
] as const;

/** The page model of `/contact/`. */
export function contactPage(library: Library): ContactPage {
  const { label } = library.site.support;
  const { scam, before } = library.pages.contact;
  return {
    head: {
      title: [`联系${label}`, '帮助中心'],
      description: `联系${label}的电话和微信，怎么认出真客服，打之前准备什么，哪些不能给。`,
      path: contactUrl,
      type: 'website',
    },
    frame: frameOf(library, [{ name: '联系客服' }]),
    never,
    scam: answerCard(library.article(scam)),
    before: library.articles.filter(({ slug }) => before.includes(slug)).map(answerCard),
  };
}
