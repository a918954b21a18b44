/** What the accessibility statement shows: every sentence is about what the code does and the tests look at, and changes with it. */
import type { Library } from '@/lib/content/library';
import { accessibilityUrl } from '@/lib/site/urls';
import { plainPage } from './frame';

/** The page model of `/accessibility/`. */
export const accessibilityPage = (library: Library) => ({
  ...plainPage(library, accessibilityUrl, library.words.accessibility),
  words: library.words.accessibility,
});
export type AccessibilityPage = ReturnType<typeof accessibilityPage>;
