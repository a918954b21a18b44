/** Labels on a sheet of A4, three in a row. */
const labels = 24;

/** Copies of the cards for a whole sheet, each card's beside one another. */
export function stickersOf(cards: HTMLElement[]): HTMLElement[] {
  if (cards.length === 0) return [];
  return Array.from({ length: labels }, (_, place) => {
    const card = cards[Math.floor((place * cards.length) / labels)]!;
    return card.cloneNode(true) as HTMLElement;
  });
}
