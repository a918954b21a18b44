/** The customer's card in other languages, which only some customers need: fetched where the card is opened. */
import type { CustomerFile } from '@/lib/pages/customer';
import { element } from '../../ui/browser/dom';

type Language = keyof CustomerFile['names'];

/** Shows the English below the Chinese, and in place of the link to other languages what makes one of them large. */
export async function offerLanguages(first: Language) {
  const card = document.getElementById('customer')!;
  const link = card.querySelector<HTMLAnchorElement>('[href^="/customer/"]');
  if (!link) return;
  const response = await fetch(`/customer/${link.hash.slice('#answer-'.length)}.json`);
  const { english, traditional, names } = (await response.json()) as CustomerFile;
  // Who pressed twice has had it.
  if (!link.isConnected) return;
  const chinese = card.querySelectorAll<HTMLElement>('p');
  const [said, choices] = [element('div', {}), element('div', { class: 'cluster' })];
  const say = (lang: string, texts: string[], large: boolean) => {
    for (const text of texts) {
      const words = large ? text : element('small', {}, text);
      said.append(element('p', { lang, ...(large && { class: 'customer-text' }) }, words));
    }
  };
  const buttons = Object.entries(names).map(([language, name]) => {
    const button = element('button', { class: 'copy', type: 'button' });
    button.addEventListener('click', () => choose(language as Language));
    return { language, name, button };
  });
  const choose = (large: Language) => {
    for (const paragraph of chinese) paragraph.hidden = large !== 'chinese';
    said.textContent = '';
    if (large === 'traditional') say('zh-Hant', traditional, true);
    else say('en', english, large === 'english');
    for (const { language, name, button } of buttons) {
      button.setAttribute('aria-pressed', String(language === large));
      button.textContent = language === large ? `✓ ${name}` : name;
    }
    card.scrollTop = 0;
  };
  choices.append(...buttons.map(({ button }) => button));
  choose(first);
  link.before(said);
  link.replaceWith(choices);
}
