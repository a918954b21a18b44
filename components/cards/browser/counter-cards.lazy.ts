import type { CardsPage } from '@/lib/pages/cards';
import { filled } from '@/lib/words/fill';
import { alike } from '../../ui/browser/alike';
import { fill, say } from '../../ui/browser/dom';
import { readChoice, writeChoice } from './choice';
import { pageHeightRule } from './roll';

declare module '../../ui/browser/island' {
  interface Islands {
    'counter-cards': { class?: string; 'data-form': string };
  }
}

/** Labels on a sheet of A4, three in a row. */
const labels = 24;

/** Wakes the page of cards: counts and limits the choice, keeps it in the address, fills the sheet, prints. */
export function attach(element: HTMLElement) {
  const { most, told } = JSON.parse(element.dataset.form!) as CardsPage['form'];
  const one = <T extends HTMLElement>(selector: string) => element.querySelector<T>(selector)!;
  const papers = [...element.querySelectorAll<HTMLInputElement>('input[name=paper]')];
  const boxes = [...element.querySelectorAll<HTMLInputElement>('input[name=card]')];
  const [filterPart, bar, sheet] = [one('.cards-filter'), one('.cards-bar'), one('.sticker-sheet')];
  const [filter, filterStatus] = [one<HTMLInputElement>('#cards-filter'), one('.cards-filter [role=status]')];
  const showAll = one<HTMLButtonElement>('.cards-filter button');
  const [status, actions, link] = [one('.cards-bar [role=status]'), one('.cards-bar .cluster'), one('copy-text')];
  const setPageHeight = pageHeightRule();
  // A link with answers shows these alone, so that the merchant who opens it sees what was meant.
  let onlyChosen = false;

  const paper = () => papers.find(({ checked }) => checked)!.value;
  const chosen = () => boxes.filter(({ checked }) => checked);
  const cardOf = (box: HTMLInputElement) => box.parentElement!.querySelector<HTMLElement>('.counter-card')!;

  const update = () => {
    const [now, cards] = [paper(), chosen().map(cardOf)];
    const full = cards.length >= most;
    for (const box of boxes) box.disabled = full && !box.checked;
    say(status, filled(full ? told.full : told.chosen, { count: String(cards.length), most: String(most) }));
    actions.hidden = cards.length === 0;
    for (const card of cards) card.querySelector('img')!.loading = 'eager';
    const onSheet = now === 'stickers' && cards.length > 0;
    fill(sheet, ...(onSheet ? labelsOf(cards) : []));
    element.classList.toggle('filled', onSheet);
    setPageHeight(now, cards);
    link.setAttribute('value', location.origin + address());
  };

  const address = () => location.pathname + writeChoice({ paper: paper(), ids: chosen().map(idOf) }, papers[0]!.value);

  const list = () => {
    const wanted = alike(filter.value);
    let found = 0;
    for (const box of boxes) {
      const row = box.parentElement!;
      const fits = !onlyChosen && alike(row.querySelector('label')!.textContent!).includes(wanted);
      if (fits) found++;
      row.hidden = !fits && !box.checked;
    }
    for (const section of element.querySelectorAll<HTMLElement>('.card-list section')) {
      section.hidden = !section.querySelector('.card-choice:not([hidden])');
    }
    showAll.hidden = !onlyChosen;
    const listed = found > 0 ? filled(told.listed, { count: String(found) }) : told.none;
    say(filterStatus, onlyChosen ? told.only : wanted ? listed : '');
  };

  const listAll = () => {
    onlyChosen = false;
    list();
  };

  const clear = () => {
    for (const box of chosen()) box.checked = false;
    change();
    listAll();
    // The buttons are gone; the place where they were says what is left.
    status.focus();
  };

  const change = () => {
    update();
    history.replaceState(null, '', address());
  };

  const print = async () => {
    // A code that does not come leaves the number, which leads to the same place.
    const codes = [
      ...element.querySelectorAll<HTMLImageElement>('input:checked ~ .counter-card img, .sticker-sheet img'),
    ];
    await Promise.all(codes.map((code) => code.decode().catch(() => undefined)));
    let began = false;
    addEventListener('beforeprint', () => (began = true), { once: true });
    window.print();
    // A browser that prints says so before its window opens.
    setTimeout(() => {
      if (!began) say(status, told.noPrint);
    }, 100);
  };

  const { paper: wantedPaper, ids } = readChoice(location.search);
  const given = boxes.filter((box) => ids.includes(idOf(box))).slice(0, most);
  if (given.length > 0) {
    for (const box of boxes) box.checked = given.includes(box);
    onlyChosen = true;
  }
  for (const input of papers) if (input.value === wantedPaper) input.checked = true;
  filterPart.hidden = bar.hidden = false;
  list();
  update();

  element.addEventListener('change', ({ target }) => {
    if (target !== filter) change();
  });
  filter.addEventListener('input', listAll);
  showAll.addEventListener('click', () => {
    listAll();
    filter.focus();
  });
  one('button[name=clear]').addEventListener('click', clear);
  one('button[name=print]').addEventListener('click', () => void print());
}

/** Whose answer's card a box is for; a value of its own would be a hundred numbers more. */
const idOf = ({ id }: HTMLInputElement) => id.replace('card-', '');

/** Copies of the cards for a whole sheet, each card's beside one another. */
const labelsOf = (cards: HTMLElement[]) =>
  Array.from({ length: labels }, (_, place) => cards[Math.floor((place * cards.length) / labels)]!.cloneNode(true));
