/** `/opensearch.xml`: tells browsers how to search this site from their own field. */
import type { Library } from '@/lib/content/library';
import { openSearchUrl, searchUrl } from '@/lib/site/urls';
import { escaped } from '@/lib/words/escape';

/** Most characters that the format allows for the short name. */
const longestName = 16;

/** The description of the search. */
export const openSearch = ({ site }: Library): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escaped([...site.name].slice(0, longestName).join('').trim())}</ShortName>`,
    `<Description>${escaped(site.description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<Language>zh-CN</Language>',
    `<Image height="32" width="32" type="image/x-icon">${site.url}/favicon.ico</Image>`,
    `<Url type="text/html" template="${site.url}${searchUrl}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${site.url}${openSearchUrl}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
