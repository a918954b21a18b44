/** Widest title that a list of results shows whole: so many Chinese characters, two Latin ones for each. */
const widest = 45;

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);

/**
 * The title of a page of this site, in its parts. An answer that would be too wide leaves out its topic, then the site;
 * any other page the site, for the step of a guide is known by its guide alone.
 */
export function titleOf({ title, type }: Pick<PageHead, 'title' | 'type'>, site: string): string {
  const heading = title.slice(0, 1);
  const ways = [[...title, site], ...(type === 'article' ? [[...heading, site], heading] : [title])];
  const texts = ways.map((parts) => parts.join('-')).filter(Boolean);
  return texts.find((text) => widthOf(text) <= widest) ?? texts.at(-1)!;
}

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
