/** `/changes/`: what is new, what changed and what was withdrawn, the newest day first. */
import type { Article, Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { changesUrl, numberUrl } from '@/lib/site/urls';
import { chineseDate, plainPage, type Frame } from './frame';

/** Most lines of the page: the days are shown whole until there are so many. */
const most = 150;

/** One answer on one day; `what` is missing where it was new. */
export type ChangeLine = { id: string; url: string; question: string; what?: string };
export type ChangesPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['changes'];
  days: { day: string; date: string; lines: ChangeLine[] }[];
};

/** The page model of `/changes/`. */
export function changesPage(library: Library): ChangesPage {
  const byDay = new Map<string, ChangeLine[]>();
  for (const article of library.articles)
    for (const [day, what] of daysOf(article)) {
      const { id, url, question } = article;
      byDay.set(day, [...(byDay.get(day) ?? []), { id, url, question, what }]);
    }
  for (const { id, question, day } of library.withdrawn) {
    const what = library.words.changes.withdrawn;
    if (day) byDay.set(day, [...(byDay.get(day) ?? []), { id, url: numberUrl(id), question, what }]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  let count = 0;
  return {
    ...plainPage(library, changesUrl, library.words.changes),
    words: library.words.changes,
    days: days
      .filter(([, lines], at) => (count += lines.length) <= most || at === 0)
      .map(([day, lines]) => ({ day, date: chineseDate(day), lines })),
  };
}

const daysOf = ({ published, changes }: Article): [day: string, what?: string][] => [
  [published],
  ...changes.map(({ day, what }): [string, string] => [day, what]),
];
