/** What is known of the typeface without opening it, held against its files. */
import { describe, expect, it } from 'vitest';
import { typefaceRanges, undrawable } from '@/lib/share/drawable';
import { openTypeface } from '@/lib/share/typeface';

describe('the characters that pictures can show', () => {
  it('are those of the files of the typeface, no more and no less', async () => {
    const codes = typefaceRanges().flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const characters = codes.map((code) => String.fromCodePoint(code)).filter((character) => !/[Ⅰ-Ⅻ]/.test(character));
    const { glyph } = await openTypeface(characters);
    const missing = new Set(characters.filter((character) => !glyph(character, 500)));
    expect(missing.size).toBeGreaterThan(1000);
    expect(characters.length - missing.size).toBeGreaterThan(13_000);
    expect(new Set(characters.flatMap(undrawable))).toEqual(missing);
  });

  it('are not those that the package does not list', () => {
    expect(undrawable('先按𠮷再按🦄，再按𠮷')).toEqual(['𠮷', '🦄']);
  });
});
