import { describe, expect, it } from 'vitest';
import { leastContrast } from '@/lib/site/colours';
import { styleFor, stylesOf } from '@/scripts/site/styles';

const { answer, contact } = await stylesOf(
  new Map([
    ['answer', 'app/[topic]/[slug]/page.tsx'],
    ['contact', 'app/contact/page.tsx'],
  ]),
);

describe('the style of a page', () => {
  const table = '<div class="table-box" role="region"><table></table></div>';
  const strip = '<figure><ol></ol></figure>';

  it('has the rules of a part that few pages have where the page has that part', () => {
    expect(styleFor('<p>', answer!)).not.toMatch(/figcaption|\.table-box t|data-for/);
    expect(styleFor(table, answer!)).toMatch(/\.table-box t/);
    expect(styleFor(table, answer!)).not.toContain('figcaption');
    expect(styleFor(strip, answer!)).toContain('figcaption');
    expect(styleFor('<nav data-for="keypad">', answer!)).toContain('section[data-for]');
  });

  it('is that of the whole route where the page has all of them', () => {
    expect(styleFor(`${table}${strip}`, answer!)).toBe(answer!.css[0]);
  });

  it('is one for every page where a route has no such part', () => {
    expect(contact!.css).toEqual([styleFor('<p>', contact!)]);
    expect(styleFor(table, contact!)).toBe(contact!.css[0]);
  });

  it('has an operator’s colours in the place of ours, for the large view with more contrast, and as many bytes', async () => {
    const own = { brand: '#2447b5', brandDark: '#9fb6ff' };
    const files = new Map([['contact', 'app/contact/page.tsx']]);
    const [css, ours] = [(await stylesOf(files, own)).contact!.css[0]!, contact!.css[0]!];
    const values = (style: string) => [...style.matchAll(/--brand:(#\w+)/g)].map(([, value]) => value!);
    const [light, dark, elder, elderDark, paper] = [own.brand, own.brandDark, '#2446b3', '#9fb6ff', '#000'];
    expect(values(css).sort()).toEqual([light, dark, elder, elderDark, paper].sort());
    expect(leastContrast(elder, 'light')).toBeGreaterThanOrEqual(7);
    expect(css).not.toContain(/--footer:(#\w+)/.exec(ours)![1]);
    expect(css).toHaveLength(ours.length);
  });

  it('has nothing of the page that shows where an address leads', () =>
    expect(answer!.css[0]).not.toContain('.answer-row'));
});
