/** Every file of the site that is made from the content and is no page, by its address. */
import type { Article, Library } from '@/lib/content/library';
import { qrSvg } from '@/lib/qr/qr';
import { remembering } from './remembered';
import {
  answerSchemaUrl,
  answersSchemaUrl,
  answersUrl,
  articleDataUrl,
  articleTextUrl,
  askedUrl,
  customerFileUrl,
  feedUrl,
  llmsFullUrl,
  llmsUrl,
  manifestUrl,
  notesUrl,
  openSearchUrl,
  qrUrl,
  replyEnglishUrl,
  replyUrl,
  robotsUrl,
  securityUrl,
  sitemapUrl,
} from '@/lib/site/urls';
import { answerFile, answerSchema, answersFile, answersSchema } from './answer-data';
import { answerMarkdown } from './answer-markdown';
import { chatQrFiles } from './chat-link';
import { customerFile, replyWithEnglish } from './customer';
import { feed } from './feed';
import { replyFile } from './hand-on';
import { llmsFullText, llmsText } from './llms';
import { manifest } from './manifest';
import { notesFile } from './notes';
import { openSearch } from './open-search';
import { securityText } from './security';
import { robots, sitemap } from './sitemap';

/** The files there is one of; undefined when it is not configured. */
const ofSite: Record<string, (library: Library) => string | undefined> = {
  [feedUrl]: feed,
  [openSearchUrl]: openSearch,
  [llmsUrl]: llmsText,
  [llmsFullUrl]: llmsFullText,
  [answersUrl]: answersFile,
  [answersSchemaUrl]: answersSchema,
  [answerSchemaUrl]: answerSchema,
  [notesUrl]: notesFile,
  [securityUrl]: securityText,
  [askedUrl]: ({ site }) => (site.asked ? '这里没有内容：问号后面的话，服务器记下来，不记是谁问的。\n' : undefined),
  [sitemapUrl]: sitemap,
  [robotsUrl]: robots,
  [manifestUrl]: manifest,
};

type FileOfAnswer = { address: (article: Article) => string; text: (library: Library, article: Article) => string };

const qrCode = remembering('QR code', qrSvg);

/** The files that every answer has: itself as Markdown and as data, the reply to send, the code that leads to its permanent address. */
const ofAnswer: FileOfAnswer[] = [
  { address: articleTextUrl, text: answerMarkdown },
  { address: articleDataUrl, text: answerFile },
  { address: ({ id }) => replyUrl(id), text: (library, { id }) => replyFile(library, id) },
  { address: ({ id }) => qrUrl(id), text: ({ site }, { url }) => qrCode(site.url + url) },
];

/** What an answer has besides that tells the customer something in English: that, alone and behind the reply. */
const ofTold: FileOfAnswer[] = [
  { address: ({ id }) => customerFileUrl(id), text: customerFile },
  { address: ({ id }) => replyEnglishUrl(id), text: replyWithEnglish },
];

/** How each file is written, by its address; what is not configured is not among them. */
export function siteFiles(library: Library): Map<string, () => string> {
  const files = new Map<string, () => string>();
  for (const [path, write] of Object.entries(ofSite)) {
    const text = write(library);
    if (text !== undefined) files.set(path, () => text);
  }
  for (const [path, write] of chatQrFiles(library)) files.set(path, write);
  for (const article of library.articles)
    for (const { address, text } of article.customerEn ? [...ofAnswer, ...ofTold] : ofAnswer)
      files.set(address(article), () => text(library, article));
  return files;
}
