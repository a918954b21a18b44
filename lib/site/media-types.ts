/** Types of files that servers guess wrong, or without their encoding. */
export const typesByName: Record<string, string> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
};
export const typesByEnding: Record<string, string> = {
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ico: 'image/x-icon',
};

/** Types that most servers know; nginx is told all or none. */
export const plainTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
};

/** The type a file of the site is served as; undefined where any server knows it. */
export const mediaTypeOf = (path: string): string | undefined =>
  typesByName[path] ?? typesByEnding[path.split('.').at(-1)!];
