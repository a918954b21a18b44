/** Notices: what is down just now, on the pages that it concerns, from when until when. */
import type { Library } from '@/lib/content/library';
import type { Notice, PageWords } from '@/lib/content/schema';
import { minuteInBeijing } from '@/lib/payout/days';
import type { ShippedNotice } from '@/lib/search/index-data';
import { noticesUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';

/** What a page is about, as a notice names it; the home page is about everything. */
export type Concern = { topic?: string; answer?: string; code?: string; guide?: string; everything?: true };

/** One notice as a page shows it: the reader's clock decides when; `now`: whether it is time while the page is made. */
export type NoticeView = { from: string; until: string; label: string; text: string; now: boolean };

/** The minute for which pages are made. */
const minute = () => minuteInBeijing(Date.now());

/** What a page has to say; nothing of what is over. */
export const noticesOn = (library: Library, concern: Concern = {}, now = minute()): NoticeView[] =>
  library.notices
    .filter((notice) => notice.until > now && concerns(notice, concern))
    .map((notice) => view(notice, library.words.notices, now));

/** Whether a notice is of what a page is about; what the page does not name is empty, which no list holds. */
function concerns(notice: Notice, { topic = '', answer = '', code = '', guide = '', everything }: Concern): boolean {
  const { all, topics, answers, codes, guides } = notice;
  const named =
    topics?.includes(topic) || answers?.includes(answer) || codes?.includes(code) || guides?.includes(guide);
  return Boolean(all || everything || named);
}

function view(
  { from, until, text, tone, retry, instead }: Notice,
  words: PageWords['notices'],
  now: string,
): NoticeView {
  const sentences = [
    text,
    ...(retry ? [words.retry[retry]] : []),
    ...(instead ? [filled(words.instead, { instead })] : []),
  ];
  return { from, until, label: words.labels[tone], text: sentences.join(''), now: from <= now && now < until };
}

/** Notices for the search, which knows what was asked; nothing of what is over. */
export const searchedNotices = (library: Library, now = minute()): ShippedNotice[] =>
  library.notices
    .filter(({ until }) => until > now)
    .map((notice) => {
      const { from, until, label, text } = view(notice, library.words.notices, now);
      const answers = library.articles.filter(
        ({ slug, topic }) => notice.answers?.includes(slug) || notice.topics?.includes(topic),
      );
      return {
        from,
        until,
        text: `${label}：${text}`,
        all: notice.all ?? false,
        words: notice.banks ?? [],
        codes: notice.codes ?? [],
        answers: answers.map(({ url }) => url),
      };
    });

/** The page model of `/notices/`. */
export function noticesPage(library: Library) {
  const words = library.words.notices;
  const now = minute();
  return {
    ...plainPage(library, noticesUrl, words),
    words,
    /** All there ever were, the latest first. */
    notices: [...library.notices].sort((a, b) => (a.from < b.from ? 1 : -1)).map((notice) => view(notice, words, now)),
  };
}
export type NoticesPage = ReturnType<typeof noticesPage>;
