/** What the privacy page shows: every sentence is about what the code does, and changes with it. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import { splitFrom } from '@/lib/search/build/split-index';
import type { PageHead } from '@/lib/site/page-head';
import { shownHost } from '@/lib/site/shown-host';
import { privacyUrl } from '@/lib/site/urls';
import { plainPage, type Frame } from './frame';

export type PrivacyPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['privacy'];
  /** The site's address as a reader finds it in the settings of a browser. */
  host: string;
  /** Whether the server is told what was asked in vain. */
  asked?: true;
  /** Whether a search fetches the parts of the index that it needs: then the server sees which. */
  parts: boolean;
};

/** The page model of `/privacy/`. */
export function privacyPage(library: Library): PrivacyPage {
  const { url, asked } = library.site;
  const words = library.words.privacy;
  return {
    ...plainPage(library, privacyUrl, words),
    words,
    host: shownHost(url),
    parts: library.articles.length >= splitFrom,
    asked,
  };
}
