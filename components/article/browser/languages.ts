/** The customer's card in other languages, which only some customers need: fetched when the card is opened. */
import type { CustomerFile } from '@/lib/pages/customer';
import { placed } from '../../ui/browser/base';
import { button, element } from '../../ui/browser/dom';

type Language = keyof CustomerFile['names'];

/** Shows the English below the Chinese, and what makes another language large; where nothing comes the link to them stays. */
export async function offerLanguages(number: string) {
  const card = document.getElementById('customer')!;
  const link = card.querySelector('a')!;
  const response = await fetch(placed(`/customer/${number}.json`));
  const { english, traditional, names } = (await response.json()) as CustomerFile;
  // Who opened it before has had it.
  if (card.querySelector('button')) return;
  const chinese = card.querySelectorAll<HTMLElement>('p');
  const [said, choices] = [element('div'), element('div', { class: 'cluster' })];
  choices.style.marginTop = '0';
  const say = (lang: string, texts: string[]) =>
    said.append(
      ...texts.map((text) => {
        const paragraph = element('p', { lang, class: 'customer-text' }, text);
        // Longer than the Chinese: as large as one screen has room for. The large view has its own size.
        if (lang === 'en' && document.documentElement.dataset.view !== 'elder')
          paragraph.style.cssText = 'margin:.4rem 0;font-size:1.5rem';
        return paragraph;
      }),
    );
  const choose = (large: Language) => {
    for (const paragraph of chinese) paragraph.hidden = large !== 'chinese';
    said.textContent = '';
    if (large === 'traditional') say('zh-Hant', traditional);
    else if (large === 'english') say('en', english);
    else {
      // Room for both on one screen: where to ask, the Chinese has said.
      const below = element('p', { lang: 'en' }, english[0]!);
      below.style.cssText = 'font-size:.875rem;line-height:1.25';
      said.append(below);
    }
    for (const [language, choice] of buttons) {
      choice.setAttribute('aria-pressed', String(language === large));
      choice.textContent = (language === large ? '✓ ' : '') + names[language];
    }
    card.scrollTop = 0;
  };
  const buttons = (Object.keys(names) as Language[]).map(
    (language) => [language, button('', 'copy', () => choose(language))] as const,
  );
  choices.append(...buttons.map(([, choice]) => choice));
  choose('chinese');
  link.replaceWith(said, choices);
}
