/** What the page of one answer shows. Components get this and nothing else. */
import type { Article, Library } from '@/lib/content/library';
import type { Section } from '@/lib/content/markdown';
import type { Heading } from '@/lib/content/markdown/heading-ids';
import { afterVerdict } from '@/lib/content/reply';
import type { Device, Source, Tone } from '@/lib/content/schema';
import { machineNames } from '@/lib/site/machines';
import type { PageHead } from '@/lib/site/page-head';
import { shownHost } from '@/lib/site/shown-host';
import { articleTextUrl, codeUrl, numberUrl, qrUrl, topicUrl } from '@/lib/site/urls';
import { chineseDate, frameOf } from './frame';
import { linked } from './linked';
import { guidesTo } from './guide-links';
import { handOn } from './hand-on';
import { byMachine } from './machines';
import { byNeed, isBackground } from './sections';
import { answerData } from './structured-data';

export type { Section, Source, Tone };

/** One line of a receipt: what a merchant asks, and the answer in a few characters. */
export type ReceiptFact = { asked: string; answer: string };

/** An answer in a list: enough to be the whole answer for many visitors. `answer`: what the stamp before it has not said. */
export type AnswerCard = { id: string; url: string; question: string; tone: Tone; stamp: string; answer: string };

export type CodeLink = { code: string; url: string };

/** The page model of an answer. */
export function articlePage(library: Library, slug: string) {
  const article = library.article(slug);
  const topic = library.topic(article.topic);
  const titles = new Map(article.headings.map(({ id, title }) => [id, title]));
  const [firstSection, ...others] = byNeed(article.sections).map((section) => byMachine(section, titles));
  const related = article.related.map((slug) => answerCard(library.article(slug)));
  const date = (day: string) => ({ day, words: chineseDate(day) });
  return {
    head: {
      title: [article.question, topic.name],
      description: article.answer,
      path: article.url,
      type: 'article',
      share: article.id,
      text: articleTextUrl(article),
    } satisfies PageHead,
    frame: frameOf(
      library,
      [{ name: topic.name, url: topicUrl(topic.slug) }, { name: article.id }],
      { what: '答案编号', value: article.id },
      answerData(library.site, article),
      { answer: slug, topic: article.topic },
    ),
    card: answerCard(article),
    /** The sentence behind the stamp. */
    answer: linked(answerCard(article).answer, library),
    facts: receiptFacts(article, library.site.devices),
    /** The few steps that a reader with a customer waiting needs. */
    steps: article.steps.map((step) => linked(step, library)),
    /** Where the parts of a long answer are; empty of a short one. */
    contents: contentsOf(article),
    /** What to do; what one can do with the answer stands right behind it. */
    firstSection: firstSection!,
    /** What to do when that did not help comes first. */
    laterSections: others.filter((section) => !isBackground(section)),
    /** What explains and does not help: folded. */
    background: others.filter(isBackground),
    prompts: article.prompts,
    codes: article.codes.map((code): CodeLink => ({ code, url: codeUrl(code) })),
    /** The answer as texts to pass on, and what to tell support when it did not help. */
    handOn: handOn(library, article),
    /** Where to read on: what is needed most, and more of it. */
    related: { first: related.slice(0, relatedFirst), more: related.slice(relatedFirst) },
    /** The guides that lead here, for a reader who is not sure to be right here. */
    guides: guidesTo(library, [slug]),
    /** Its QR code, with the short address for those who type. */
    qr: {
      id: article.id,
      src: qrUrl(article.id),
      address: `${shownHost(library.site.url)}${numberUrl(article.id)}`,
    },
    sources: article.sources,
    updated: date(article.updated),
    reviewed: date(article.reviewed),
    nextReview: date(article.nextReview),
  };
}
export type ArticlePage = ReturnType<typeof articlePage>;

/** So many other answers are listed at once. */
const relatedFirst = 4;

/** From so many headings on an answer has a list of them. */
const longFrom = 7;

/** The headings of a long answer that have a place of their own below them, in the order of the page. */
function contentsOf({ headings, sections }: Article): Heading[] {
  const top = headings.filter(({ depth }) => depth <= 3);
  if (top.length < longFrom) return [];
  const parts = byNeed(sections).map(({ id }) => {
    const from = top.findIndex((heading) => heading.id === id);
    const next = top.findIndex(({ depth }, at) => at > from && depth === 2);
    return top.slice(from, next < 0 ? undefined : next);
  });
  return parts.flat();
}

/** An answer as it stands in a list. */
export const answerCard = ({ id, url, question, verdict, answer }: Article): AnswerCard => ({
  id,
  url,
  question,
  tone: verdict.tone,
  stamp: verdict.text,
  answer: afterVerdict({ verdict, answer }),
});

/** Every topic with its answers, each as `of` makes it. */
export const byTopic = <Answer>({ topics, articlesOf }: Library, of: (article: Article) => Answer) =>
  topics.map(({ slug, digit, name }) => ({ digit, name, url: topicUrl(slug), answers: articlesOf(slug).map(of) }));

const charged = { no: '不会', maybe: '不一定，先查', yes: '已扣', 'n/a': undefined };
const twice = { no: '不会', maybe: '重刷可能会', yes: '会', 'n/a': undefined };
const payout = { unaffected: '不受影响', delayed: '可能晚到', check: '要核对', 'n/a': undefined };
const retry = { yes: '可以', no: '先别刷', 'after-fix': '处理好再刷', 'n/a': undefined };
const deviceNames: Record<Device, string> = {
  'e-sign': machineNames.esign,
  countertop: machineNames.keypad,
  smart: machineNames.smart,
  'mobile-reader': machineNames.mpos,
};

/** What an answer says of the two things asked first, in the words of its receipt; nothing where it does not apply. */
export const moneyWords = ({ money }: Article) => ({ charged: charged[money.charged], retry: retry[money.retry] });

/** The receipt's lines: money first; what does not apply is left out. `inUse`: the operator's devices, of which alone is spoken. */
export function receiptFacts(
  { money, minutes, devices: all }: Article,
  inUse: readonly Device[] = Object.keys(deviceNames) as Device[],
): ReceiptFact[] {
  const own = all.filter((device) => inUse.includes(device));
  // An answer for machines that the operator has none of says for which it is.
  const devices = own.length > 0 ? own : all;
  const allDevices = inUse.every((device) => all.includes(device));
  const facts: [string, string | undefined][] = [
    ['会扣款吗', charged[money.charged]],
    ['会扣两次吗', twice[money.twice]],
    ['到账', payout[money.payout]],
    ['能再刷吗', retry[money.retry]],
    ['做完要', `约 ${minutes} 分钟`],
    ['适用机型', allDevices ? '各种机型' : devices.map((device) => deviceNames[device]).join('、')],
  ];
  return facts.flatMap(([asked, answer]) => (answer ? [{ asked, answer }] : []));
}
