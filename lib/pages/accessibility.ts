/** What the accessibility statement shows: every sentence is about what the code does and the tests look at, and changes with it. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { accessibilityUrl } from '@/lib/site/urls';
import { plainPage, type Frame } from './frame';

export type AccessibilityPage = { head: PageHead; frame: Frame; words: PageWords['accessibility'] };

/** The page model of `/accessibility/`. */
export const accessibilityPage = (library: Library): AccessibilityPage => ({
  ...plainPage(library, accessibilityUrl, library.words.accessibility),
  words: library.words.accessibility,
});
