import { describe, expect, it } from 'vitest';
import { titleOf } from '@/lib/site/page-head';

const site = 'POS 机帮助中心';
const answer = (...title: string[]) => titleOf({ title, type: 'article' }, site);

describe('the title of a page', () => {
  it('names heading, topic and site', () => {
    expect(answer('请先结算怎么办？', '屏幕提示')).toBe('请先结算怎么办？-屏幕提示-POS 机帮助中心');
    expect(titleOf({ title: [], type: 'website' }, site)).toBe(site);
  });

  it('of an answer that would be too wide in a list of results leaves out the topic, then the site, never a word of the heading', () => {
    expect(answer('问'.repeat(34), '撤销、退货与冲正')).toBe(`${'问'.repeat(34)}-${site}`);
    expect(answer('问'.repeat(40), '撤销、退货与冲正')).toBe('问'.repeat(40));
  });

  it('of a step of a guide keeps the guide, by which it is told from the answer', () => {
    const title = ['问'.repeat(34), '退钱 第 2.1 步'];
    expect(titleOf({ title, type: 'website' }, site)).toBe(title.join('-'));
  });
});
