import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from '@/components/cards/browser/choice';
import { articlePage } from '@/lib/pages/article';
import { cardsPage, counterCard } from '@/lib/pages/cards';
import { siteFiles } from '@/lib/pages/files';
import { sitemap } from '@/lib/pages/sitemap';
import { answer, inspectChanged, type Changes } from '@/tests/content/content-folder';
import { decodeSvg } from '@/tests/qr/decode';

const library = (changes?: Changes) => inspectChanged(changes).library!;
const withSteps = (steps: string) => library({ 'articles/settlement/101-accidental-settlement.md': answer({ steps }) });

describe('the page of cards', () => {
  it('lists every answer by topic, in the order of numbers', () => {
    expect(cardsPage(library()).topics.map(({ digit, answers }) => [digit, answers.map(({ id }) => id)])).toEqual([
      [1, ['101', '102']],
      [2, ['201']],
    ]);
  });

  it('has on each card the verdict, the steps, the code and whom to call', () => {
    const page = cardsPage(withSteps('[按“取消”退回, 请顾客重新刷卡]'));
    expect(page.topics[0]!.answers[0]).toMatchObject({
      id: '101',
      stamp: '不影响到账',
      steps: ['按“取消”退回', '请顾客重新刷卡'],
      qr: '/qr/101.svg',
    });
    expect(page.support).toMatchObject({
      label: '服务商客服',
      value: '400-000-0000',
      never: '密码、验证码、完整卡号，谁要都别给。',
    });
  });

  it('sets many words smaller on a label, which has no steps to count', () => {
    const all = library();
    const article = all.article('accidental-settlement');
    expect(counterCard(all, { ...article, steps: ['字'.repeat(32)] }).wordy).toBe(false);
    expect(counterCard(all, { ...article, answer: '字'.repeat(80) }).wordy).toBe(true);
  });

  it('is for search engines', () => {
    expect(sitemap(library())).toContain('<loc>https://help.example.com/cards/</loc>');
  });
});

describe('the QR file of an answer', () => {
  it('is named by its number and leads to its permanent address', () => {
    const files = siteFiles(library());
    expect([...files.keys()].filter((path) => path.startsWith('/qr/'))).toEqual([
      '/qr/101.svg',
      '/qr/102.svg',
      '/qr/201.svg',
    ]);
    expect(decodeSvg(files.get('/qr/201.svg')!())).toBe('https://help.example.com/prompts/settle-first-prompt/');
  });

  it('stands on the answer’s page, with the short address for those who type', () => {
    expect(articlePage(library(), 'how-to-settle').qr).toEqual({
      id: '102',
      src: '/qr/102.svg',
      address: 'help.example.com/102/',
    });
  });
});

describe('a choice in the address', () => {
  it('is read as it was written', () => {
    const choice = { paper: 'roll58', ids: ['201', '301'] };
    expect(writeChoice(choice, 'a6')).toBe('?a=201,301&f=roll58');
    expect(readChoice(writeChoice(choice, 'a6'))).toEqual(choice);
  });

  it('names neither the usual paper nor an empty choice', () => {
    expect(writeChoice({ paper: 'a6', ids: [] }, 'a6')).toBe('');
    expect(writeChoice({ paper: 'a6', ids: ['201'] }, 'a6')).toBe('?a=201');
  });

  it('takes no nonsense for numbers', () => {
    expect(readChoice('?a=201,<b>,,201100,x,%20,302,2011')).toEqual({ paper: '', ids: ['201', '302', '2011'] });
    expect(readChoice('?a')).toEqual({ paper: '', ids: [] });
    expect(readChoice('')).toEqual({ paper: '', ids: [] });
  });
});
