import { describe, expect, it } from 'vitest';
import { linked } from '@/lib/pages/linked';
import { loadContent } from '@/scripts/site/content';

const library = loadContent();
const withTitle = (title: string) => ({
  ...library,
  words: { ...library.words, payoutCheck: { ...library.words.payoutCheck, title } },
});

describe('a line that sends to an answer', () => {
  it.each(['自查（T+1）', '自查(', '自查[0]|看', '$&'])('links the payout check whatever it is called: %j', (title) => {
    expect(linked(`看 102，用${title}算`, withTitle(title))).toEqual([
      { text: '看 102', url: library.numbered('102')!.url },
      { text: '，用' },
      { text: title, url: '/payout-check/' },
      { text: '算' },
    ]);
  });

  it('says every word of the text, and links no number that is no answer', () => {
    const text = '看 999 元，照答案 501；共 102 笔';
    const parts = linked(text, library);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ url }) => url).map((part) => part.text)).toEqual(['照答案 501']);
  });
});
