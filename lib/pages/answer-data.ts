/** The answers as data for programs: `/answers.json`, the whole of each beside its page, and the schemas of both. */
import { z } from 'zod';
import type { Article, Library } from '@/lib/content/library';
import { replyText } from '@/lib/content/reply';
import { articleFront } from '@/lib/content/schema';
import {
  answerSchemaUrl,
  answersSchemaUrl,
  articleDataUrl,
  articleTextUrl,
  codeUrl,
  numberUrl,
  qrUrl,
  shareUrl,
} from '@/lib/site/urls';
import { newest } from './sitemap';

const { verdict, money } = articleFront.shape;
const day = z.iso.date();
const address = z.url();

/** What a program needs to tell an answer. */
const answerShape = z.object({
  number: z
    .string()
    .regex(/^\d{3,5}$/)
    .describe('答案编号，永久不变，不重复使用'),
  question: z.string().describe('问题，也是页面标题'),
  topic: z.string().describe('主题的名字'),
  verdict: z
    .object({
      tone: verdict.shape.tone.describe('safe 放心、check 先核对、stop 别做'),
      text: z.string().describe('先说钱的几个字'),
    })
    .describe('页面上的印章'),
  money: z
    .object({
      charged: money.shape.charged.describe('这次操作扣款了吗'),
      twice: money.shape.twice.describe('会不会重复扣'),
      payout: money.shape.payout.describe('影响到账吗'),
      retry: money.shape.retry.describe('能不能再刷：yes 能、no 不能、after-fix 先处理'),
    })
    .describe('钱的四件事；n/a 是与钱无关'),
  answer: z.string().describe('一句话答案'),
  steps: z.array(z.string()).describe('最要紧的几步，按次序'),
  reply: z.string().describe('客服回复：发到聊天里的整段文字'),
  customer: z.string().optional().describe('给顾客看的话'),
  published: day.describe('第一次发布的日期'),
  updated: day.describe('最近一次修改内容的日期'),
  reviewed: day.describe('最近一次核对事实的日期'),
  nextReview: day.describe('下次核对的日期'),
  url: address.describe('网页'),
  shortUrl: address.describe('按编号的短网址，永久有效'),
  markdown: address.describe('整篇答案，Markdown'),
  json: address.describe('整篇答案，JSON'),
  picture: address.describe('分享图片，1200 × 630'),
});

/** The whole of an answer. */
const wholeShape = answerShape.extend({
  $schema: address,
  prompts: z.array(z.string()).describe('屏幕上会出现的原文'),
  codes: z.array(z.object({ code: z.string(), url: address })).describe('对应的应答码'),
  body: z.string().describe('正文，Markdown；网上的错误说法不在里面，只写事实'),
  related: z.array(z.string()).describe('接着看的答案编号'),
  sources: z
    .array(z.object({ title: z.string(), issuer: z.string().optional(), url: address.optional() }))
    .describe('依据'),
  qr: address.describe('二维码图片，通到短网址'),
});

const listShape = z.object({
  $schema: address,
  site: z.string().describe('站名'),
  url: address.describe('网站'),
  language: z.literal('zh-CN'),
  updated: day.describe('最新一篇答案的修改日期'),
  note: z.string().describe('用这些答案时要一起说的话'),
  answers: z.array(answerShape).describe('全部答案，按编号'),
});

/** What stands in `/answers.json` of one answer. */
export type AnswerData = z.infer<typeof answerShape>;

/** What stands in `/answers.json` of one answer. */
function answerData({ site, topic, words }: Library, article: Article): AnswerData {
  const { id, question, verdict, money, answer, steps, customer, published, updated, reviewed, nextReview, url } =
    article;
  return {
    number: id,
    question,
    topic: topic(article.topic).name,
    verdict,
    money,
    answer,
    steps,
    reply: replyText(article, site.url, words.never),
    ...(customer && { customer }),
    published,
    updated,
    reviewed,
    nextReview,
    url: site.url + url,
    shortUrl: site.url + numberUrl(id),
    markdown: site.url + articleTextUrl(article),
    json: site.url + articleDataUrl(article),
    picture: site.url + shareUrl(id),
  };
}

/** `/answers.json`: every answer in short. */
export function answersFile(library: Library): string {
  const { site, articles } = library;
  const list: z.infer<typeof listShape> = {
    $schema: site.url + answersSchemaUrl,
    site: site.name,
    url: `${site.url}/`,
    language: 'zh-CN',
    updated: newest(articles),
    note: agreementFirst,
    answers: articles.map((article) => answerData(library, article)),
  };
  return json(list);
}

/** One answer in full, beside its page. */
export function answerFile(library: Library, article: Article): string {
  const { site, article: bySlug } = library;
  const whole: z.infer<typeof wholeShape> = {
    $schema: site.url + answerSchemaUrl,
    ...answerData(library, article),
    prompts: article.prompts,
    codes: article.codes.map((code) => ({ code, url: site.url + codeUrl(code) })),
    body: article.markdown,
    related: article.related.map((slug) => bySlug(slug).id),
    sources: article.sources.map(({ title, issuer, url }) => ({
      title,
      ...(issuer && { issuer }),
      ...(url && { url }),
    })),
    qr: site.url + qrUrl(article.id),
  };
  return json(whole);
}

/** What whoever tells an answer has to say with it. */
export const agreementFirst = '与您的协议不同的，以您的协议为准。';

/** What stands in `/answers.json`. */
export const answersSchema = ({ site }: Library) => schemaFile(site.url + answersSchemaUrl, listShape);

/** What stands in the file of an answer. */
export const answerSchema = ({ site }: Library) => schemaFile(site.url + answerSchemaUrl, wholeShape);

/** As input: a later version may say more than this one knows. */
const schemaFile = ($id: string, shape: z.ZodType) => json({ $id, ...z.toJSONSchema(shape, { io: 'input' }) });

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
