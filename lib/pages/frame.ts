/** What stands around every page: header, way back, support. */
import type { Library } from '@/lib/content/library';
import type { Site } from '@/lib/content/schema';
import { homeUrl } from '@/lib/site/urls';
import { breadcrumbList, type DataBlock } from './structured-data';

export type Crumb = { name: string; url?: string };

export type Quote = { what: '答案编号' | '应答码'; value: string };

export type Frame = {
  site: Site;
  /** From home to this page; empty on the home page. */
  crumbs: Crumb[];
  /** What to quote when calling support: an answer's number or a response code. */
  quote?: Quote;
  /** Day of the last review of any answer, as `2026 年 11 月 23 日`. */
  reviewed: string;
  /** What search engines read beside the page. */
  data: DataBlock[];
};

/** The frame of a page; below home its own name is the last crumb. `data`: what search engines read besides the way back. */
export function frameOf(library: Library, ownCrumbs: Crumb[] = [], quote?: Quote, data: DataBlock[] = []): Frame {
  const crumbs = ownCrumbs.length > 0 ? [{ name: '首页', url: homeUrl }, ...ownCrumbs] : [];
  return {
    site: library.site,
    crumbs,
    quote,
    data: crumbs.length > 0 ? [breadcrumbList(library.site, crumbs), ...data] : data,
    reviewed: chineseDate(library.reviewed),
  };
}

/** `2026-11-23` → `2026 年 11 月 23 日`. */
export function chineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
