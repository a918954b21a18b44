const millimetre = 96 / 25.4;

/** Left over after the last line, for printers that round down. */
const spare = 2;

/**
 * On a roll the page ends where its text ends, so that no paper is wasted: a rule that gives the page the
 * height of all chosen cards in one strip. A card on a roll has the same measures on screen and on
 * paper. The rule goes through CSSOM, which a policy of style hashes allows.
 */
export function pageHeightRule() {
  let added: CSSRule | undefined;
  return (paper: string, cards: HTMLElement[]) => {
    // Behind all others, so that it counts.
    const sheet = document.styleSheets[document.styleSheets.length - 1];
    if (!sheet) return;
    if (added) sheet.deleteRule([...sheet.cssRules].indexOf(added));
    added = undefined;
    const width = /^roll(\d+)$/.exec(paper)?.[1];
    if (!width || cards.length === 0) return;
    const height = cards.reduce((sum, card) => sum + card.getBoundingClientRect().height, 0) / millimetre;
    const rule = `@page card-${paper} { size: ${width}mm ${Math.ceil(height + spare)}mm }`;
    added = sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)];
  };
}
