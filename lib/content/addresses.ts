/**
 * Every address the site answers at, and the lock of those once published. A published address is a
 * promise: it is on paper, in chats, in search engines.
 */
import { fixedPages } from '@/lib/site/fixed-pages';
import {
  articleUrl,
  codeUrl,
  codesUrl,
  guideSheetUrl,
  guideStepUrl,
  guideUrl,
  numberUrl,
  topicUrl,
} from '@/lib/site/urls';
import { quoted, type Reporter } from './problems';
import type { GuideData, Withdrawn } from './schema';

/** What an address means: an answer's number, a topic, a response code, a guide, or a page of the site. */
export type Meaning = string;

type Addressed = { id: string; slug: string; topic: string; redirectFrom: readonly string[] };

/** A guide by what its addresses are made of: its steps, and those it once had. */
type GuideAddressed = { slug: string; value?: Pick<GuideData, 'steps' | 'formerSteps'> };

/** An address, where it leads, and whether it is the page itself or an older way to it. */
export type Address = {
  meaning: Meaning;
  to: string;
  moved: boolean;
  /** Something was there and is withdrawn. */ gone?: true;
};

/** All addresses of the content; of two claims on one address the first wins (both are reported in library.ts). */
export function addressesOf(
  topics: readonly string[],
  articles: readonly Addressed[],
  codes: readonly string[] = [],
  guides: readonly GuideAddressed[] = [],
  withdrawn: Readonly<Record<string, Pick<Withdrawn, 'addresses'>>> = {},
): Map<string, Address> {
  const addresses = new Map<string, Address>();
  const add = (address: string, meaning: Meaning, to = address, more?: Pick<Address, 'gone'>) => {
    if (!addresses.has(address)) addresses.set(address, { meaning, to, moved: to !== address, ...more });
  };
  for (const [address, page] of fixedPages) add(address, `page ${page}`);
  for (const topic of topics) add(topicUrl(topic), `topic ${topic}`);
  for (const code of codes) {
    add(codeUrl(code), `code ${code}`);
    // Typed as the screen shows it.
    add(`${codesUrl}${code}/`, `code ${code}`, codeUrl(code));
  }
  for (const article of articles) {
    add(articleUrl(article), article.id);
    add(numberUrl(article.id), article.id, articleUrl(article));
  }
  for (const { slug, value } of guides) {
    const { steps, formerSteps } = value ?? { steps: {}, formerSteps: [] };
    const own = Object.keys(steps).map((step) => guideStepUrl(slug, step));
    for (const address of [guideUrl(slug), ...own, guideSheetUrl(slug)]) add(address, `guide ${slug}`);
    // A step that is gone leads to where its guide starts.
    for (const former of formerSteps) add(guideStepUrl(slug, former), `guide ${slug}`, guideUrl(slug));
  }
  for (const article of articles)
    for (const former of article.redirectFrom) add(former, article.id, articleUrl(article));
  for (const [id, { addresses: once }] of Object.entries(withdrawn))
    for (const address of once) add(address, id, address, { gone: true });
  return addresses;
}

/** One line of the lock: address, a tab, what it means. */
export const formatLock = (addresses: ReadonlyMap<string, { meaning: Meaning }>) =>
  [
    '# 发布过的地址，一行一个。不要手改；新答案写好后运行 npm run content:lock。',
    ...[...addresses].map(([address, { meaning }]) => `${address}\t${meaning}`).sort(),
    '',
  ].join('\n');

/** What is to be said when the lock lacks something of these addresses; `lock` is its text. */
export function lockReminder(lock: string, addresses: ReadonlyMap<string, Address>): string | undefined {
  const recorded = new Set(lock.split('\n'));
  const missing = formatLock(addresses)
    .split('\n')
    .filter((line) => !recorded.has(line)).length;
  return missing > 0
    ? `提醒：有 ${missing} 个地址还没记进 addresses.lock，发布以前运行 npm run content:lock。`
    : undefined;
}

/** Published addresses: what each means, and in which line of the lock it stands. */
type Locked = Map<string, { meaning: Meaning; line: number }>;

/** Reads the lock; a line that is none is reported. */
export function parseLock(text: string, reporter: Reporter): Locked {
  const locked: Locked = new Map();
  text.split('\n').forEach((content, index) => {
    if (!content || content.startsWith('#')) return;
    const line = index + 1;
    const [, address, meaning] = /^(\/\S*)\t(\S.*)$/.exec(content) ?? [];
    if (address && meaning) locked.set(address, { meaning, line });
    else reporter.report({ line, column: 1 }, `这一行${quoted(content)}不是“地址、Tab、含义”`, '从版本库恢复这个文件');
  });
  return locked;
}

/**
 * Holds today's addresses against the lock. An address must still lead to what it was published for;
 * only when that answer is gone for good may it lead to another, by `redirectFrom`.
 */
export function checkLock(locked: Locked, addresses: ReadonlyMap<string, Address>, reporter: Reporter) {
  const meanings = new Set([...addresses.values()].map(({ meaning }) => meaning));
  for (const [address, { meaning, line }] of locked) {
    const now = addresses.get(address);
    const report = (message: string, fix: string) => reporter.report({ line, column: 1 }, message, fix);
    if (!now)
      report(
        `发布过的地址 ${address}（${meaning}）没有了`,
        meaning.startsWith('guide ') && address.split('/').length > 4
          ? `恢复这一步，或在这份一步步查里写  formerSteps: [${address.split('/')[3]}]`
          : `恢复文件名，或在接替它的答案里写  redirectFrom: [${address}]`,
      );
    else if (now.meaning !== meaning && (!now.moved || meanings.has(meaning)))
      report(`发布过的地址 ${address} 原来是 ${meaning}，现在变成了 ${now.meaning}`, '编号和地址永久不变，改回去');
  }
}
