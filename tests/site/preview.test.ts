/** What only authors see, in `npm run dev` and `npm run preview`, is in no file that is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Beside, Notes } from '@/components/preview/notes';
import { files, out } from './built-site';

const note = { file: 'a.md', field: 'answer', line: 1, column: 1, message: '写错', fix: '改好' };
const notes = {
  draft: true,
  count: 1,
  files: [{ file: 'a.md', isOwn: true, notes: [note], left: 0 }],
  inFields: [note],
};
/** By what a note is known: its classes and attributes, and what it says to authors whatever is wrong. */
const signs = ['author-notes', 'data-note', '只有您看得见', '发布时没有这一篇'];
const texts = files.filter((name) => /\.(?:html|css|js|json|md|txt|xml|webmanifest)$/.test(name));

describe('the preview', () => {
  it('tells authors by signs that this test knows', () => {
    const shown = [
      renderToStaticMarkup(createElement(Notes, notes)),
      renderToStaticMarkup(createElement(Beside, { fields: ['answer'], notes })),
    ].join('');
    for (const sign of signs) expect(shown).toContain(sign);
  });

  it('leaves nothing in the built site', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const found = texts.flatMap((name) => {
      const text = readFileSync(join(out, name), 'utf8');
      return signs.filter((sign) => text.includes(sign)).map((sign) => `${name}: ${sign}`);
    });
    expect(found).toEqual([]);
  });
});
