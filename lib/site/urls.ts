/**
 * Every address of the site is made here. Pages end in a slash; none carries a host, nor the path of a host below which the
 * site may be (docs/decisions/034-below-a-path-of-a-host.md).
 */

/** The path of a host below which the site is, `/pos-help`; empty for a site that has its host to itself. `url`: as it is configured. */
export const basePath = (url: string) => new URL(url).pathname.replace(/\/$/, '');

/** A pattern of addresses, which begins with `^`, for those below that path. */
export const below = (base: string, pattern: string) => pattern.replace('^', `^${base}`);

/** The file of an address, below the folder of a built site. */
export const fileAt = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** The page of wrong addresses, as servers call it. */
export const notFoundUrl = '/404.html';

export const homeUrl = '/';
export const searchUrl = '/search/';
export const contactUrl = '/contact/';
/** On that page: what to tell support when an answer did not help. */
export const unsolvedUrl = `${contactUrl}#unsolved`;
export const privacyUrl = '/privacy/';
export const changesUrl = '/changes/';
export const accessibilityUrl = '/accessibility/';
export const noticesUrl = '/notices/';

export const codesUrl = '/codes/';
/** Every text a screen may show. */
export const screenTextsUrl = '/screen-texts/';
export const glossaryUrl = '/glossary/';
/** What leads to a term within the offline file begins so. */
export const termInFile = '#term-';
export const mythsUrl = '/myths/';
export const payoutCheckUrl = '/payout-check/';
export const receiptUrl = '/receipt/';
export const reportUrl = '/report/';
/** Where support answers from; other sites may show it in a frame when they are configured. */
export const deskUrl = '/desk/';
/** Which kind of terminal one has. */
export const machinesUrl = '/machines/';
/** A drawing by which a kind of terminal is recognised; a file of `public/`. */
export const machinePictureUrl = (machine: string) => `/machine-${machine}.svg`;

/** The report of a merchant who has read an answer, for example `/report/?a=201`. */
export const reportAfterUrl = (id: string) => `${reportUrl}?a=${id}`;

/** Links that turn the large view on and off, relative to any page; it is a state of the page, not an address. */
export const elderView = '?v=elder';
export const standardView = '?v=standard';

export const guidesUrl = '/guides/';

/** Where answers are printed as cards for the till. */
export const cardsUrl = '/cards/';

/** The same with answers chosen, for example `/cards/?a=201,301`. */
export const cardsUrlWith = (ids: string[]) => `${cardsUrl}?a=${ids.join(',')}`;

/** The QR code of an answer as a file, for example `/qr/201.svg`. */
export const qrUrl = (id: string) => `/qr/${id}.svg`;

/** The QR code of a 微信客服 link, for example `/qr/chat-1-201.svg`: of which channel, and with what in hand. */
export const chatQrUrl = (channel: number, scene: string) =>
  `/qr/${['chat', channel + 1, scene].filter((part) => part !== '').join('-')}.svg`;

/** Files for machines, at the addresses where they look. */
export const sitemapUrl = '/sitemap.xml';
export const robotsUrl = '/robots.txt';
export const manifestUrl = '/manifest.webmanifest';
export const feedUrl = '/feed.xml';
export const openSearchUrl = '/opensearch.xml';
export const llmsUrl = '/llms.txt';
export const llmsFullUrl = '/llms-full.txt';
export const answersUrl = '/answers.json';
export const answersSchemaUrl = '/answers.schema.json';
export const answerSchemaUrl = '/answer.schema.json';
export const securityUrl = '/.well-known/security.txt';
/** What was asked in vain is asked of this file, behind `?`, for the server's log (content/operator/site.yaml, asked). */
export const askedUrl = '/asked.txt';

/** Every answer in one file, to keep for days without a network (scripts/site/offline-file.ts). */
export const offlineUrl = '/pos-faq.html';

/** The service worker; at the top, because it may only answer for addresses beside and below its own. */
export const workerUrl = '/sw.js';

/** The site's sign: ours in `public/`, or the operator's. */
export const signUrl = '/icon.svg';
/** The sign as pictures (lib/share/icons.ts draws them), ours in `public/`: address → width in pixels. */
export const iconUrls = { '/icon-192.png': 192, '/icon-512.png': 512 } as const;
export const maskableIconUrl = '/icon-maskable-512.png';
export const touchIconUrl = '/apple-touch-icon.png';
export const smallIconUrl = '/favicon.ico';

/** The badge that the police give with their number; a file of `public/` that whoever has the number puts there. */
export const policeBadgeUrl = '/police-badge.png';

/** The first step of a guide, for example `/guides/give-money-back/`. */
export const guideUrl = (guide: string) => `/guides/${guide}/`;

/** The step at which every guide starts; its address is the guide's. */
export const firstStep = 'start';

/** A later step of a guide, for example `/guides/give-money-back/today/`. */
export const guideStepUrl = (guide: string, step: string) =>
  step === firstStep ? guideUrl(guide) : `/guides/${guide}/${step}/`;

/** The last part of the address of a guide as one sheet; no step may have this name. */
export const sheetName = 'print';

/** A whole guide as one sheet, for example `/guides/give-money-back/print/`. */
export const guideSheetUrl = (guide: string) => `/guides/${guide}/${sheetName}/`;

/** The page of a response code, for example `/codes/a0/`. */
export const codeUrl = (code: string) => `/codes/${code.toLowerCase()}/`;

/** A term in the glossary, for example `/glossary/#batch-settlement`. */
export const termUrl = (id: string) => `/glossary/#${id}`;

/** One printed line of a slip, for example `/receipt/#sales-slip-reference-number`; the ids are permanent. */
export const receiptRegionUrl = (receipt: string, region: string) => `/receipt/#${receiptRegionId(receipt, region)}`;

/** The anchor of that line on its page. */
export const receiptRegionId = (receipt: string, region: string) => `${receipt}-${region}`;

/** A topic page, for example `/settlement/`. */
export const topicUrl = (topic: string) => `/${topic}/`;

/** The permanent address of an answer, for example `/prompts/settle-first-prompt/`. */
export const articleUrl = ({ topic, slug }: { topic: string; slug: string }) => `/${topic}/${slug}/`;

/** An answer as Markdown beside its page, for example `/prompts/settle-first-prompt.md`. */
export const articleTextUrl = ({ topic, slug }: { topic: string; slug: string }) => `/${topic}/${slug}.md`;

/** An answer as data beside its page, for example `/prompts/settle-first-prompt.json`. */
export const articleDataUrl = ({ topic, slug }: { topic: string; slug: string }) => `/${topic}/${slug}.json`;

/** The picture that stands for a page where it is shared: an answer's own by its number, else the site's. */
export const shareUrl = (id = 'site') => `/share/${id}.png`;

/** The reply to an answer as plain text, for example `/reply/201.txt`. */
export const replyUrl = (id: string) => `/reply/${id}.txt`;

/** The same with what the customer is told in English, for example `/reply/201-en.txt`. */
export const replyEnglishUrl = (id: string) => `/reply/${id}-en.txt`;

/** Where new cashiers practise. */
export const practiceUrl = '/practice/';

/** What customers are told, in all languages; below it the texts of each answer, for example `/customer/#answer-201`. */
export const customerUrl = '/customer/';
export const customerAnswerId = (id: string) => `answer-${id}`;
export const customerCodeUrl = (code: string) => `${customerUrl}#${customerCodeId(code)}`;
export const customerCodeId = (code: string) => `code-${code.toLowerCase()}`;

/** What an answer tells the customer in other languages, for example `/customer/201.json`. */
export const customerFileUrl = (id: string) => `${customerUrl}${id}.json`;

/** What answers show only when it is asked for: terms in a few words, what support is told. */
export const notesUrl = '/notes.json';

/** The address support reads out, for example `/201/`; it leads to the answer. */
export const numberUrl = (id: string) => `/${id}/`;

/**
 * A number in an address, decoded, with what the sentence around it left behind: `/201/。`, `/201)`. Such an address is the
 * number’s. JavaScript, nginx and Caddy read the pattern alike; nginx reads bytes, so that no sign of several is in brackets.
 */
export const numberAddress =
  "^/([0-9]{3,5})/?(?:[.,;:!?()<>*~_' \\x22\\x5b\\x5d]|。|，|、|；|：|！|？|（|）|“|”|‘|’|《|》|「|」|【|】|…)*/?$";
