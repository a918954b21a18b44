import { describe, expect, it } from 'vitest';
import { customerCard, customerFile, customerPage, replyWithEnglish } from '@/lib/pages/customer';
import { codePage } from '@/lib/pages/codes';
import { siteFiles } from '@/lib/pages/files';
import { replyFile } from '@/lib/pages/hand-on';
import { sitemap } from '@/lib/pages/sitemap';
import { traditional } from '@/lib/pages/traditional';
import { loadContent } from '@/scripts/site/content';
import { accidental, answer, inspectChanged, right } from '@/tests/content/content-folder';

const told = {
  customer: '这一笔没有付成，请先别再付。',
  customerEn: 'This did not go through. Please do not pay again yet.',
};
const library = () =>
  inspectChanged({
    [accidental]: answer(told),
    'codes.yaml': right['codes.yaml']!.replace('Please wait a moment.', 'Please wait.'),
  }).library!;

describe('what customers are told', () => {
  it('is on one page in every language, by the number of its answer or code', () => {
    const { groups, head } = customerPage(library());
    expect(groups.map(({ id, texts }) => [id, texts.map(({ number }) => number)])).toEqual([
      ['settlement', ['101']],
      ['codes', ['A0']],
    ]);
    expect(groups[0]!.texts[0]).toMatchObject({
      id: 'answer-101',
      chinese: [expect.stringContaining(told.customer), expect.anything()],
      english: [told.customerEn, 'In English.'],
      traditional: [expect.stringContaining('這一筆沒有付成，請先別再付。'), expect.anything()],
      reply: '/reply/101-en.txt',
    });
    expect(groups[1]!.texts[0]).toMatchObject({ chinese: ['请稍等。'], english: ['Please wait.'] });
    // It is said at the till, and not to be found apart from its answer.
    expect(head.hidden).toBe(true);
    expect(sitemap(library())).not.toContain('/customer/');
  });

  it('is in a small file of each answer, and behind the reply, where somebody asks for it', () => {
    const site = library();
    const article = site.numbered('101')!;
    expect(JSON.parse(customerFile(site, article))).toMatchObject({ english: [told.customerEn, 'In English.'] });
    const [reply, withEnglish] = [replyFile(site, '101'), replyWithEnglish(site, article)];
    expect(withEnglish.startsWith(reply)).toBe(true);
    expect(withEnglish).toContain(`${told.customerEn} In English.`);
    const files = [...siteFiles(site).keys()].filter((path) => /customer|-en/.test(path));
    expect(files).toEqual(['/customer/101.json', '/reply/101-en.txt']);
  });

  it('is linked in other languages from the card of its answer, where it has them', () => {
    const site = library();
    const article = site.numbered('101')!;
    expect(customerCard(site, article)!.languages!.url).toBe('/customer/#answer-101');
    expect(customerCard(site, { ...article, customerEn: undefined })!.languages).toBeUndefined();
  });

  it('is on the page of a code in every language', () => {
    expect(codePage(library(), 'a0').said).toEqual({
      chinese: ['请稍等。'],
      english: ['Please wait.'],
      traditional: ['請稍等。'],
      url: '/customer/#code-a0',
    });
  });
});

describe('traditional characters', () => {
  it('are those of Hong Kong, of the words that the site uses', () => {
    expect(traditional('发卡行没有批准，请您换种方式付款，并联系发卡行。')).toBe(
      '發卡行沒有批准，請您換種方式付款，並聯繫發卡行。',
    );
    expect(traditional('店里的账户，只成功一笔，多久到账，后台、余额、里面')).toBe(
      '店裏的賬户，只成功一筆，多久到賬，後台、餘額、裏面',
    );
  });

  it('are in no text of today’s those that reading found wrong', () => {
    const texts = customerPage(loadContent()).groups.flatMap(({ texts }) => texts);
    expect(texts.length).toBeGreaterThan(100);
    const wrong = texts.filter(({ traditional }) => /髮|聯系|隻成功|干錢|麪|乾淨/.test(traditional.join()));
    expect(wrong).toEqual([]);
  });
});
