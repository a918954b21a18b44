/** `/changes/`: what is new, what changed and what was withdrawn, the newest day first. */
import type { Article, Library } from '@/lib/content/library';
import { changesUrl, numberUrl } from '@/lib/site/urls';
import { chineseDate, plainPage } from './frame';
import { answerLink, type AnswerLink } from './linked';

/** Most lines of the page: the days are shown whole until there are so many. */
const most = 150;

/** One answer on one day; `what` is missing where it was new. */
type ChangeLine = AnswerLink & { what?: string };

/** The page model of `/changes/`. */
export function changesPage(library: Library) {
  const { changes: words } = library.words;
  const byDay = new Map<string, ChangeLine[]>();
  const add = (day: string, line: ChangeLine) => byDay.set(day, [...(byDay.get(day) ?? []), line]);
  for (const article of library.articles)
    for (const [day, what] of daysOf(article)) add(day, { ...answerLink(article), what });
  for (const { id, question, day } of library.withdrawn)
    if (day) add(day, { id, url: numberUrl(id), question, what: words.withdrawn });
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  let count = 0;
  return {
    ...plainPage(library, changesUrl, words),
    words,
    days: days
      .filter(([, lines], at) => (count += lines.length) <= most || at === 0)
      .map(([day, lines]) => ({ day, date: chineseDate(day), lines })),
  };
}
export type ChangesPage = ReturnType<typeof changesPage>;

const daysOf = ({ published, changes }: Article): [day: string, what?: string][] => [
  [published],
  ...changes.map(({ day, what }): [string, string] => [day, what]),
];
