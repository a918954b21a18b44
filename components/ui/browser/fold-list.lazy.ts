import { filled } from '@/lib/words/fill';
import { alike } from './alike';
import { say } from './dom';
import { toTop } from './to-top';

declare module './island' {
  interface Islands {
    'fold-list': { 'data-form'?: string; one?: '' };
  }
}

type Words = { entries: string; listed: string; none: string };

/**
 * Wakes a list of folded parts: links into a part open it where the browser does not by itself, the field lists what holds
 * its words. `one`: a part that opens closes the others.
 */
export function attach(list: HTMLElement) {
  const folds = [...list.querySelectorAll<HTMLDetailsElement>('.list-fold')];
  const field = list.querySelector('input');
  openLinked(list);
  addEventListener('hashchange', () => openLinked(list));
  // The address stays when a link is followed again.
  list.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link?.hash === location.hash) openLinked(list);
  });
  if (list.hasAttribute('one'))
    folds.forEach((fold) => fold.addEventListener('toggle', () => closeOthers(fold, folds)));
  if (field) listBy(field, list, folds);
  list.dataset.ready = '';
}

/** Opens all that the target of the address stands in. */
function openLinked(list: HTMLElement) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const closed = [...list.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const around = closed.filter((fold) => fold.contains(target));
  for (const fold of around) fold.open = true;
  if (around.length > 0) target.scrollIntoView();
}

/** What was tapped stays under the finger while what stands above it closes. */
function closeOthers(fold: HTMLDetailsElement, folds: HTMLDetailsElement[]) {
  if (!fold.open) return;
  const before = fold.getBoundingClientRect().top;
  for (const other of folds) if (other !== fold) other.open = false;
  scrollBy(0, fold.getBoundingClientRect().top - before);
}

function listBy(field: HTMLInputElement, list: HTMLElement, folds: HTMLDetailsElement[]) {
  const { entries: selector, listed, none } = JSON.parse(list.dataset.form!) as Words;
  const status = list.querySelector<HTMLElement>('[role=status]')!;
  const entries = [...list.querySelectorAll<HTMLElement>(selector)];
  const texts = entries.map(({ textContent }) => alike(textContent));
  const names = entries.map(nameOf);
  const opened = new Set<HTMLDetailsElement>();
  let back: (() => void)[] = [];

  /** Puts what is called by these very words first: a term before those that only mention it. */
  const first = (words: string) => {
    for (const put of back.reverse()) put();
    back = [];
    const entry = entries[names.indexOf(words)];
    const fold = entry?.closest<HTMLElement>('.list-fold');
    if (!words || !fold) return;
    for (const [part, before] of [
      [entry!, entry!.parentNode!.firstChild!],
      [fold, folds[0]!],
    ] as const) {
      const { parentNode, nextSibling } = part;
      back.push(() => parentNode!.insertBefore(part, nextSibling));
      before.parentNode!.insertBefore(part, before);
    }
  };

  const update = () => {
    const wanted = field.value.split(/\s+/).map(alike);
    const listing = alike(field.value) !== '';
    let found = 0;
    entries.forEach((entry, at) => {
      const fits = wanted.every((word) => texts[at]!.includes(word));
      entry.hidden = !fits;
      if (fits) found++;
    });
    for (const fold of folds) {
      fold.hidden = [...fold.querySelectorAll<HTMLElement>(selector)].every(({ hidden }) => hidden);
      // Those that the reader opened stay open afterwards.
      if (listing && !fold.open) opened.add(fold);
      if (opened.has(fold)) fold.open = listing;
    }
    if (!listing) opened.clear();
    first(alike(field.value));
    list.classList.toggle('listing', listing);
    say(status, !listing ? '' : found > 0 ? filled(listed, { count: String(found) }) : none);
    if (listing) toTop(field);
  };

  field.addEventListener('input', update);
  field.form!.addEventListener('reset', () =>
    setTimeout(() => {
      field.focus();
      update();
    }),
  );
  field.form!.addEventListener('submit', (event) => event.preventDefault());
  // What a browser has put back.
  if (field.value) update();
}

/** What an entry begins with: a term, a code, a question. */
const nameOf = (entry: HTMLElement) =>
  alike(document.createTreeWalker(entry, NodeFilter.SHOW_TEXT).nextNode()?.textContent ?? '');
