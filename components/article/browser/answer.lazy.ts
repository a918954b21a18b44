/** What a tap opens on an answer's page: a term in a few words, what support is told, the links of its sections, other languages. */
import type { Notes } from '@/lib/pages/notes';
import { filled } from '@/lib/words/fill';
import { placed } from '../../ui/browser/base';
import { copyButton, element, paragraph } from '../../ui/browser/dom';
import { offerLanguages } from './languages';
import { keep } from '../../ui/browser/kept';
import { tell } from '../../ui/browser/tell';

let fetched: Promise<Notes> | undefined;

/** The one file of all answers; the first tap fetches it. */
const notes = (): Promise<Notes> =>
  (fetched =
    fetched ||
    fetch(placed('/notes.json'))
      .then((response) => response.json())
      .catch((error) => {
        fetched = undefined;
        throw error;
      }));

/** Opens what belongs to the link, or closes it again. */
export async function open(link: HTMLElement) {
  const { hash } = link as HTMLAnchorElement;
  const { machine } = link.dataset;
  if (machine) choose(machine, hash);
  else if (link.matches('summary')) offerSectionLinks();
  else if (hash === '#hand-on') {
    offerSectionLinks();
    goTo(hash);
  } else if (link.matches('.contents a')) goTo(hash);
  else if (hash === '#customer') await offerLanguages(numberOf());
  else if (link.matches('.customer-close')) turnBack(hash);
  else if (link.getAttribute('aria-expanded') === 'true') toggle(link, opened.get(link)!, false);
  else if (link.matches('.term-link')) toggle(link, termOf(link as HTMLAnchorElement, await notes()), true);
  else toggle(link, reasonsOf(await notes()), true);
}

/** The number of the answer that is shown. */
const numberOf = () => document.querySelector('.number-plate')!.lastChild!.textContent!.trim();

/** The reader's kind of terminal, on this device from now on; pressed again, none. */
function choose(machine: string, hash: string) {
  const { dataset } = document.documentElement;
  const mine = dataset.m === machine ? undefined : machine;
  dataset.m = mine || '';
  keep('m', mine);
  if (hash) location.hash = hash;
}

/** Not every browser opens the folded part that it is led to. */
function goTo(hash: string) {
  document.querySelector(hash)!.closest('details')?.setAttribute('open', '');
  location.hash = hash;
}

/** Whoever opened the customer's view here is back where they were; who came to it by a link, at the row of what one can do. */
function turnBack(hash: string) {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && new URL(visit.name).hash !== location.hash) history.back();
  else location.hash = hash;
}

const opened = new WeakMap<HTMLElement, HTMLElement>();

function toggle(link: HTMLElement, part: HTMLElement, shown: boolean) {
  link.setAttribute('aria-expanded', String(shown));
  if (!shown) part.remove();
  else if (link.matches('.term-link')) link.closest('li, p, td, dd')!.append(part);
  else link.closest('.ways')!.after(part);
  opened.set(link, part);
  if (shown) part.scrollIntoView({ block: 'nearest' });
}

/** The term in a few words, below the line in which it stands. */
function termOf({ hash, href }: HTMLAnchorElement, { terms }: Notes): HTMLElement {
  const note = terms[hash.slice(1)];
  if (!note) throw new Error(`${hash} is no term`);
  const [words, url, name] = note;
  const more = element('a', { class: 'text-link', href: url }, name);
  return element(
    'span',
    { class: 'opened', role: 'note' },
    `${words} `,
    more,
    ' ',
    element('a', { class: 'text-link', href }, '术语表'),
  );
}

/** Why it did not help, each reason with the text that tells support. Where the operator wants to know, the server is told number and reason, once. */
function reasonsOf({ unsolved, told, asked }: Notes): HTMLElement {
  const number = numberOf();
  const part = element('section', { class: 'opened', id: 'unsolved', 'aria-label': '没解决？哪里不对' });
  if (document.querySelector('#still-stuck'))
    part.append(element('p', {}, element('a', { class: 'touch', href: '#still-stuck' }, '先看“还不行”')));
  part.append(paragraph('还是没解决？点一个原因，把下面的话发给客服，他们一看就知道从哪接着查。'));
  for (const { id, reason, ask } of unsolved) {
    const text = filled(told, { number, reason, ask });
    const details = element(
      'details',
      { class: 'fold' },
      element('summary', {}, reason),
      element('div', {}, paragraph(text, 'to-send'), copyButton('复制这段话')),
    );
    if (asked) details.addEventListener('toggle', () => say(asked, `no=${number}/${id}`, part), { once: true });
    part.append(details);
  }
  return part;
}

/** Nothing a reader types is ever sent. */
async function say(asked: string, what: string, part: HTMLElement) {
  if (await tell(asked, what)) part.append(element('p', { role: 'status' }, '已把答案编号和这个原因告诉我们。'));
}

/** Below the texts to pass on: the address of each section. */
function offerSectionLinks() {
  const place = document.querySelector('#hand-on > div')!;
  if (place.querySelector('ul')) return;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
  const list = element('ul', { class: 'section-links' });
  for (const name of document.querySelectorAll(
    'article section > h2[id], article section > h3, article summary > h2',
  )) {
    const { id } = [name, name.parentElement!, name.parentElement!.nextElementSibling!].find(({ id }) => id)!;
    list.append(
      element(
        'li',
        { class: 'cluster' },
        element('span', {}, name.textContent!),
        copyButton('复制链接', `${page}#${id}`),
      ),
    );
  }
  place.append(element('details', {}, element('summary', { class: 'touch' }, '只发其中一节'), list));
}
