import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { unbroken } from '@/components/article/unbroken';

const text = (value: string): ElementContent => ({ type: 'text', value });
const screen: Element = { type: 'element', tagName: 'samp', properties: {}, children: [text('重打')] };
const box = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unbroken'] },
  children,
});

describe('a screen text', () => {
  it('keeps the marks behind it on its line', () => {
    expect(unbroken([text('看到'), screen, text('，选“是”')])).toEqual([
      text('看到'),
      box(screen, text('，')),
      text('选'),
      box(text('“是”')),
    ]);
  });

  it('stands alone where none follows', () => {
    expect(unbroken([screen, text('就好')])).toEqual([screen, text('就好')]);
    expect(unbroken([screen])).toEqual([screen]);
  });
});
