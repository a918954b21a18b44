/** What search engines and share cards learn of a page. */
export type PageHead = {
  /** The page's own heading, then topic or 帮助中心; the site name is added. Empty on the home page. */
  title: string[];
  description: string;
  /** The canonical address, without host. */
  path: string;
  type: 'article' | 'website';
  /** Not for search engines' lists; its links still are. */
  hidden?: boolean;
  /** The number of the answer whose picture is shown where the page is shared; the site's without it. */
  share?: string;
  /** The same as Markdown. */
  text?: string;
};
