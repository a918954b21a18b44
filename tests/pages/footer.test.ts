import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SupportFooter } from '@/components/site/support-footer';
import { frameOf } from '@/lib/pages/frame';
import { inspectChanged } from '@/tests/content/content-folder';

const footer = (more: object = {}) => {
  const frame = frameOf(inspectChanged().library!);
  return renderToStaticMarkup(createElement(SupportFooter, { frame: { ...frame, site: { ...frame.site, ...more } } }));
};

describe('the footer', () => {
  it('shows operator and licence numbers as they are configured, each leading to its register, last of all', () => {
    const html = footer({
      operator: '某某科技有限公司',
      icp: '粤ICP备12345678号',
      police: '粤公网安备 44030000000000号',
    });
    const last = html.slice(html.lastIndexOf('<p'));
    expect(
      last
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s{2,}/),
    ).toEqual(['某某科技有限公司', '粤ICP备12345678号', '粤公网安备 44030000000000号']);
    expect(last).toMatch(/<a [^>]*href="https:\/\/beian\.miit\.gov\.cn\/"[^>]*>粤ICP/);
    expect(last).toMatch(/<a [^>]*href="https:\/\/beian\.mps\.gov\.cn\/"[^>]*><img [^>]*src="\/police-badge\.png"/);
    expect(last).toContain('footer-legal');
  });

  it('shows nothing in their place when they are not', () => {
    expect(footer()).not.toMatch(/beian|备案|police/);
  });

  it('names the contact, what never to give, and the day of the last review', () => {
    expect(footer()).toMatch(/400-000-0000[\s\S]*密码、验证码、完整卡号，谁要都别给。[\s\S]*2026 年 11 月 23 日/);
  });
});
