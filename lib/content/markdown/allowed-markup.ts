import type { Options } from 'rehype-sanitize';

/** Every element and attribute a body may become. What is not listed is dropped. */
export const allowedMarkup: Options = {
  tagNames: [
    'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'br', 'hr', 'img', 'code', 'pre',
    'table', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote', 'kbd', 'samp', 'aside', 'span',
  ],
  attributes: {
    a: ['href'],
    aside: [['dataTone', 'safe', 'check', 'stop']],
    blockquote: ['dataMyth'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    span: ['dataNosnippet'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['https', 'tel', 'mailto'], src: [] },
  required: {},
  strip: ['script', 'style'],
  // Ids are checked at their source; a prefix would break the addresses authors write.
  clobber: [],
};
