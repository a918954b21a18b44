/** The style of what is found, which comes with the search. */

/** The style of what is found (results.css), put in by the bundler. */
declare const SEARCH_STYLE: string;

let styled = false;

/** Once, for both boxes of a page; through CSSOM, which a policy of style hashes allows. */
export function bringStyle() {
  const [sheet] = document.styleSheets;
  if (styled || !sheet) return;
  styled = true;
  sheet.insertRule(`@media all{${SEARCH_STYLE}}`, sheet.cssRules.length);
}
