import { describe, expect, it } from 'vitest';
import { titleOf } from '@/lib/site/page-head';

const site = 'POS 机帮助中心';

describe('the title of a page', () => {
  it('names heading, topic and site', () => {
    expect(titleOf(['请先结算怎么办？', '屏幕提示'], site)).toBe('请先结算怎么办？-屏幕提示-POS 机帮助中心');
    expect(titleOf([], site)).toBe(site);
  });

  it('that would be too wide for a list of results leaves out the topic, then the site, never a word of the heading', () => {
    const heading = '问'.repeat(34);
    expect(titleOf([heading, '撤销、退货与冲正'], site)).toBe(`${heading}-${site}`);
    expect(titleOf(['问'.repeat(40), '撤销、退货与冲正'], site)).toBe('问'.repeat(40));
  });
});
