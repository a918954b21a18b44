/** What the privacy page shows: every sentence is about what the code does, and changes with it. */
import type { Library } from '@/lib/content/library';
import { splitFrom } from '@/lib/search/build/split-index';
import { shownHost } from '@/lib/site/shown-host';
import { privacyUrl } from '@/lib/site/urls';
import { plainPage } from './frame';

/** The page model of `/privacy/`. */
export function privacyPage(library: Library) {
  const { url, asked } = library.site;
  const words = library.words.privacy;
  return {
    ...plainPage(library, privacyUrl, words),
    words,
    /** The site's address as a reader finds it in the settings of a browser. */
    host: shownHost(url),
    /** Whether a search fetches the parts of the index that it needs: then the server sees which. */
    parts: library.articles.length >= splitFrom,
    /** Whether the server is told what was asked in vain. */
    asked,
  };
}
export type PrivacyPage = ReturnType<typeof privacyPage>;
