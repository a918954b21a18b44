/** Every address of the site is made here. All end in a slash; none carries a host. */

/** Pages that are there whatever the content: address → what it shows. */
export const fixedPages = {
  '/': 'home',
  '/search/': 'search',
  '/contact/': 'contact',
} as const;

export const homeUrl = '/';
export const searchUrl = '/search/';
export const contactUrl = '/contact/';

/** A topic page, for example `/settlement/`. */
export const topicUrl = (topic: string) => `/${topic}/`;

/** The permanent address of an answer, for example `/prompts/settle-first-prompt/`. */
export const articleUrl = ({ topic, slug }: { topic: string; slug: string }) => `/${topic}/${slug}/`;

/** The address support reads out, for example `/201/`; it leads to the answer. */
export const numberUrl = (id: string) => `/${id}/`;
