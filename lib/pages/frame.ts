/** What stands around every page: header, way back, support. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { askedUrl, homeUrl, reportAfterUrl, reportUrl } from '@/lib/site/urls';
import type { AuthorNotes } from './author-notes';
import type { Scene } from './chat-link';
import { breadcrumbList, type DataBlock } from './structured-data';
import { noticesOn, type Concern } from './notices';
import { callBack, supportOf } from './support';

export type Crumb = { name: string; url?: string };

export type Quote = { what: '答案编号' | '应答码'; value: string };

/** `vain`: what the search says when it has no sure answer. */
export type AskedNote = { text: string; to: string; vain: string[] };

/** What the search says above what is no sure answer (components/search/browser/results.ts). */
export const saidInVain = ({ perhaps, unsure }: Pick<PageWords['search'], 'perhaps' | 'unsure'>) => [
  perhaps,
  unsure,
  '没有找到答案',
];

/**
 * The frame of a page; below home its own name is the last crumb. `data`: what search engines read besides the way back;
 * `concern`: of what it is, for notices; `scene`: what a chat is told of it.
 */
export function frameOf(
  library: Library,
  ownCrumbs: Crumb[] = [],
  quote?: Quote,
  data: DataBlock[] = [],
  concern?: Concern,
  scene: Scene | undefined = quote?.value,
) {
  const crumbs = ownCrumbs.length > 0 ? [{ name: '首页', url: homeUrl }, ...ownCrumbs] : [];
  return {
    site: library.site,
    /** Whether the operator has a sign of their own. */
    ownSign: library.sign !== undefined,
    ...supportFrame(library, scene),
    /** From home to this page; empty on the home page. */
    crumbs,
    /** What is down just now, or will be before the site is made anew. */
    notices: noticesOn(library, concern),
    /** What to quote when calling support: an answer's number or a response code. */
    quote,
    /** Where a report starts: of an answer with its number. */
    report: quote?.what === '答案编号' ? reportAfterUrl(quote.value) : reportUrl,
    /** Said beside search fields, with the file that what was asked in vain is asked of; nothing unless the operator wants to know. */
    asked: library.site.asked && {
      text: library.words.search.asked,
      to: askedUrl,
      vain: saidInVain(library.words.search),
    },
    /** What search engines read beside the page. */
    data: crumbs.length > 0 ? [breadcrumbList(library.site, crumbs), ...data] : data,
    /** Day of the last review of any answer, as `2026 年 11 月 23 日`. */
    reviewed: chineseDate(library.reviewed),
    /** What an author is told on their own preview, by `pageOf`; no page of a build has it. */
    notes: undefined as AuthorNotes | undefined,
  };
}
export type Frame = ReturnType<typeof frameOf>;

/** What a page of the site itself is called: `name` is its last crumb, its title where it has none; `hidden`: from search engines. */
type PlainWords = { title: string; description: string; name?: string; hidden?: boolean };

/** What every page of the site itself has. */
export const plainPage = (
  library: Library,
  path: string,
  { title, description, name = title, hidden }: PlainWords,
  crumbs: Crumb[] = [{ name }],
): { head: PageHead; frame: Frame } => ({
  head: { title: [title, library.words.centre], description, path, type: 'website', hidden },
  frame: frameOf(library, crumbs),
});

/** Support as the footer of every page names it, and that of the offline file. */
export function supportFrame(library: Library, scene?: Scene) {
  const { never, support, footer } = library.words;
  const own = supportOf(library, scene);
  return {
    support: own,
    /** What page and footer say of support. */
    words: { never, support, footer },
    /** Whom to ask whether a caller is genuine. */
    callBack: callBack(own, library.words),
  };
}
export type SupportFrame = ReturnType<typeof supportFrame>;

/** `2026-11-23` → `2026 年 11 月 23 日`. */
export function chineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
