/** Types of files that servers guess wrong, or without their encoding. */
const byName: Record<string, string> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
};
const byEnding: Record<string, string> = {
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ico: 'image/x-icon',
};

/** The type a file of the site is served as; undefined where any server knows it. */
export const mediaTypeOf = (path: string): string | undefined => byName[path] ?? byEnding[path.split('.').at(-1)!];
