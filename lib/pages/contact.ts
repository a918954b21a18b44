/** What the contact page shows. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/metadata';
import { contactUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

export type ContactPage = { head: PageHead; frame: Frame; before: AnswerCard[] };

/** Answers worth reading before the call; they belong to the page's own words. */
const readFirst = ['find-merchant-number', 'fake-support-scam', 'contact-support'];

/** The page model of `/contact/`. */
export function contactPage(library: Library): ContactPage {
  const { label } = library.site.support;
  return {
    head: {
      title: [`联系${label}`, '帮助中心'],
      description: `联系${label}的电话和微信，打之前准备什么，哪些绝不能给。`,
      path: contactUrl,
      type: 'website',
    },
    frame: frameOf(library, [{ name: '联系客服' }]),
    before: library.articles.filter(({ slug }) => readFirst.includes(slug)).map(answerCard),
  };
}
