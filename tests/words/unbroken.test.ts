import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { unbroken } from '@/components/article/unbroken';

const text = (value: string): ElementContent => ({ type: 'text', value });
const screen = (value: string): Element => ({
  type: 'element',
  tagName: 'samp',
  properties: {},
  children: [text(value)],
});

describe('a screen text', () => {
  it('that fits a line stays as it is', () => expect(unbroken(screen('交易成功'))).toEqual([screen('交易成功')]));

  it('that is longer may end a line between its words alone, and says the same', () => {
    const long = '批结算正在请求中，请不要关机';
    const [made] = unbroken(screen(long)) as [Element];
    expect(made.properties).toEqual({ className: ['long'] });
    expect(made.children.some((child) => child.type === 'element' && child.tagName === 'wbr')).toBe(true);
    expect(toString(made)).toBe(long);
  });
});

describe('a quotation', () => {
  it('is in one piece', () => {
    const whole: ElementContent = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['unbroken'] },
      children: [text('“是”')],
    };
    expect(unbroken(text('选“是”'))).toEqual([text('选'), whole]);
  });
});
