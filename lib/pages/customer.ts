/** What customers are told at the till: in Chinese, in English and in traditional characters. */
import type { Article, Library, ResponseCode } from '@/lib/content/library';
import { replyText } from '@/lib/content/reply';
import type { PageWords } from '@/lib/content/schema';
import { customerAnswerId, customerCodeId, customerUrl, replyEnglishUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';
import { traditional } from './traditional';

/** The card on the page of an answer: what it says in Chinese, where it stands in other languages, and the way back. */
export type CustomerCard = { chinese: string[]; languages?: { name: string; url: string }; back: string };

/** A text in every language, in paragraphs. */
export type Said = { chinese: string[]; english: string[]; traditional: string[] };

/** One text of the page: of an answer or a code. `reply`: the reply to send, with the English. */
export type CustomerText = Said & { id: string; number: string; name: string; back: string; reply?: string };

/** Whether a text says itself where a customer can check. */
const saysWhere = (text: string) => /银行客服电话|账单/.test(text);

/** What an answer tells the customer, in Chinese. */
function inChinese({ words: { customer } }: Library, text: string): string[] {
  return [filled(customer.please, { text }), ...(saysWhere(text) ? [] : [customer.ask])];
}

/** What an answer tells the customer in every language; nothing where there is no English yet. */
function saidBy(library: Library, { customer, customerEn }: Article): Said | undefined {
  if (!customer || !customerEn) return undefined;
  const chinese = inChinese(library, customer);
  return { chinese, english: [customerEn, library.words.customer.askEn], traditional: chinese.map(traditional) };
}

/** What a code tells the customer in every language. */
export const saidByCode = ({ cardholder, cardholderEn }: ResponseCode): Said => ({
  chinese: [cardholder],
  english: cardholderEn ? [cardholderEn] : [],
  traditional: [traditional(cardholder)],
});

/** The card of an answer that tells the customer something. */
export function customerCard(library: Library, { id, customer, customerEn }: Article): CustomerCard | undefined {
  if (!customer) return undefined;
  const { back, languages } = library.words.customer;
  return {
    chinese: inChinese(library, customer),
    languages: customerEn
      ? { name: `${languages.english} · ${languages.traditional}`, url: `${customerUrl}#${customerAnswerId(id)}` }
      : undefined,
    back: filled(back, { id }),
  };
}

/** The card in other languages, as an answer's page fetches it. */
export type CustomerFile = Pick<Said, 'english' | 'traditional'> & { names: PageWords['customer']['languages'] };

/** The text of /customer/<id>.json. */
export function customerFile(library: Library, article: Article): string {
  const { english, traditional } = saidBy(library, article)!;
  return JSON.stringify({ english, traditional, names: library.words.customer.languages } satisfies CustomerFile);
}

/** The text of /reply/<id>-en.txt: the reply, and what the customer is told in English. */
export function replyWithEnglish(library: Library, article: Article): string {
  const { site, words } = library;
  const english = saidBy(library, article)!.english.join(' ');
  return `${replyText(article, site.url, words.never)}\n${filled(words.customer.replyEn, { english })}\n`;
}

/** The page model of `/customer/`. It is for those at the till, not for lists of search results. */
export function customerPage(library: Library) {
  const { customer: words, lists } = library.words;
  const textOf = (said: Said, number: string, name: string) => ({
    ...said,
    number,
    name,
    back: filled(words.back, { id: number }),
  });
  const ofAnswer = (article: Article): CustomerText[] => {
    const said = saidBy(library, article);
    const { id, question } = article;
    return said ? [{ ...textOf(said, id, question), id: customerAnswerId(id), reply: replyEnglishUrl(id) }] : [];
  };
  const ofCode = (entry: ResponseCode): CustomerText => {
    const { code, name } = entry;
    return { ...textOf(saidByCode(entry), code, name), id: customerCodeId(code) };
  };
  const groups = [
    ...library.topics.map(({ slug, digit, name }) => ({
      id: slug,
      sign: String(digit),
      name,
      texts: library.articlesOf(slug).flatMap(ofAnswer),
    })),
    { id: 'codes', sign: words.codes, name: words.codes, texts: library.codes.map(ofCode) },
  ];
  return {
    ...plainPage(library, customerUrl, { ...words, hidden: true }),
    words,
    lists,
    groups: groups.filter(({ texts }) => texts.length > 0),
  };
}
export type CustomerPage = ReturnType<typeof customerPage>;
