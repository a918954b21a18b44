import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Head } from '@/components/site/head';
import { articlePage, receiptFacts } from '@/lib/pages/article';
import { chineseDate } from '@/lib/pages/frame';
import { keypad } from '@/lib/pages/home';
import { movedAddresses, movedPage } from '@/lib/pages/moved';
import { sitemap } from '@/lib/pages/sitemap';
import { accidental, answer, inspectChanged } from '@/tests/content/content-folder';

const library = () => inspectChanged().library!;

describe('the page of an answer', () => {
  it('opens with number, verdict and answer, then what to do', () => {
    const page = articlePage(library(), 'accidental-settlement');
    expect(page.card).toEqual({
      id: '101',
      url: '/settlement/accidental-settlement/',
      question: '不小心点了结算怎么办？',
      tone: 'safe',
      stamp: '不影响到账',
      answer: '不扣款、不退款，照常收款就行。',
    });
    expect(page.firstSection.title).toBe('怎么做');
    expect(page.related.first.map(({ id }) => id)).toEqual(['102', '201']);
  });

  it('puts money first on the receipt and leaves out what does not apply', () => {
    const article = library().article('accidental-settlement');
    expect(receiptFacts(article)).toEqual([
      { asked: '会扣款吗', answer: '不会' },
      { asked: '会扣两次吗', answer: '不会' },
      { asked: '到账', answer: '不受影响' },
      { asked: '能再刷吗', answer: '可以' },
      { asked: '做完要', answer: '约 2 分钟' },
      { asked: '适用机型', answer: '电签版、智能 POS' },
    ]);
    const aside = { charged: 'n/a', twice: 'n/a', payout: 'n/a', retry: 'n/a' } as const;
    expect(
      receiptFacts({ ...article, money: aside, devices: ['e-sign', 'countertop', 'smart', 'mobile-reader'] }),
    ).toEqual([
      { asked: '做完要', answer: '约 2 分钟' },
      { asked: '适用机型', answer: '各种机型' },
    ]);
  });

  it('speaks of the operator’s devices alone, unless the answer is for none of them', () => {
    const article = library().article('accidental-settlement');
    const said = (...inUse: ('e-sign' | 'countertop' | 'smart')[]) => receiptFacts(article, inUse).at(-1)!.answer;
    expect(said('e-sign', 'countertop')).toBe('电签版');
    expect(said('e-sign')).toBe('各种机型');
    expect(said('countertop')).toBe('电签版、智能 POS');
  });

  it('links the answers that its sentence and its steps send to, and the payout check by its name', () => {
    const { title } = library().words.payoutCheck;
    const changed = answer({
      answer: '不扣款，还提示就照答案 201 做。',
      steps: `[按“取消”，再看 102, 用“${title}”, 看 999 元的那一笔]`,
    });
    const page = articlePage(inspectChanged({ [accidental]: changed }).library!, 'accidental-settlement');
    const links = [page.answer, ...page.steps].map((line) => line.filter(({ url }) => url));
    expect(links).toEqual([
      [{ text: '照答案 201', url: '/prompts/settle-first-prompt/' }],
      [{ text: '看 102', url: '/settlement/how-to-settle/' }],
      [{ text: title, url: '/payout-check/' }],
      [],
    ]);
    expect(page.steps[0]!.map(({ text }) => text).join('')).toBe('按“取消”，再看 102');
  });

  it('gives support its number to quote', () => {
    expect(articlePage(library(), 'accidental-settlement').frame.quote).toEqual({ what: '答案编号', value: '101' });
  });

  it('is titled by its question, topic and site', () => {
    const { site } = library();
    const head = renderToStaticMarkup(
      createElement(Head, { head: articlePage(library(), 'how-to-settle').head, site }),
    );
    expect(head).toContain('<title>怎么做结算？-结算-POS 机帮助中心</title>');
    expect(head).toContain('<meta content="不扣款、不退款，照常收款就行。" name="description"/>');
    expect(head).toContain('<link href="https://help.example.com/settlement/how-to-settle/" rel="canonical"/>');
  });
});

describe('a number', () => {
  it('leads to its answer', () => {
    expect(movedPage(library(), ['201'])).toMatchObject({
      to: '/prompts/settle-first-prompt/',
      name: '201 提示请先结算怎么办？',
    });
  });

  it('is an address that leads on, a page is not', () => {
    expect(movedAddresses(library()).sort()).toEqual([['101'], ['102'], ['201'], ['codes', 'A0']]);
  });
});

describe('the site', () => {
  it('has topics on the keys of their digits, then codes, guides, support', () => {
    expect(keypad(library()).map(({ sign, url }) => [sign, url])).toEqual([
      ['1', '/settlement/'],
      ['2', '/prompts/'],
      ['＊', '/codes/'],
      ['0', '/guides/'],
      ['＃', '/contact/'],
    ]);
  });

  it('tells search engines canonical addresses only, with the answer’s own date', () => {
    const [entry] = /<url><loc>https:\/\/help\.example\.com\/settlement\/how-to-settle\/.*/.exec(sitemap(library()))!;
    expect(entry).toContain('<lastmod>2026-11-23</lastmod></url>');
    expect(sitemap(library())).not.toContain('https://help.example.com/201/');
  });

  it('writes dates as Chinese readers do', () => expect(chineseDate('2026-01-05')).toBe('2026 年 1 月 5 日'));
});
