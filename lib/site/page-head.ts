/** Widest title that a list of results shows whole: so many Chinese characters, two Latin ones for each. */
const widest = 45;

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);

/** The title of a page of this site: what would make it too wide is left out, the topic first, the heading never. */
export function titleOf(title: readonly string[], site: string): string {
  const [heading] = title;
  const ways = [[...title, site], [...title.slice(0, 1), site]].map((parts) => parts.join('-'));
  return ways.find((text) => widthOf(text) <= widest) ?? heading ?? site;
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
