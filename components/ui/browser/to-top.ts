/** Screens with a keyboard of their own, which leaves about half of them. */
const narrow = '(max-width: 59.99rem)';
/** What stays above the field, in pixels. */
const edge = 8;

/**
 * Brings a field to the top of what can be seen, so that what is found stands above the keyboard. The page stays there when
 * the keyboard goes. Without `visualViewport` what can be seen begins where the page does.
 */
export function toTop(field: HTMLElement) {
  if (!matchMedia(narrow).matches) return;
  const seenFrom = window.visualViewport ? visualViewport!.offsetTop : 0;
  scrollBy(0, Math.round(field.getBoundingClientRect().top - seenFrom - edge));
}
