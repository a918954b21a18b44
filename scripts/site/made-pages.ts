/**
 * The pages of the last build: a page whose model is the same, made by the same code, is taken over without being made
 * again (docs/decisions/018-keep-what-was-made.md).
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { keyOf } from '@/lib/content/kept';
import { policyHash } from '@/lib/deploy/built-site';
import { fileAt } from '@/lib/site/urls';
import type { Quality } from './compress';
import { renderPage, type Shell } from './render';
import type { Page } from './routes';
import type { Staging } from './staging';
import type { Style } from './styles';

/** A page that was made: from what, what its bytes are known by, and what a policy calls its style. */
type MadePage = { from: string; validator: string; style: string };

/** What is noted: by what the pages were made, and each by its address. */
type Noted = { by: string; pages: [address: string, page: MadePage][] };

export class MadePages {
  private readonly before: ReadonlyMap<string, MadePage>;
  private readonly now = new Map<string, MadePage>();

  /** `file`: where builds note their pages; `by`: a mark of what makes them, the code and the words that lines are broken between. */
  constructor(
    private readonly file: string,
    private readonly by: string,
  ) {
    const noted = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Noted);
    this.before = new Map(noted && noted.by === by ? noted.pages : []);
  }

  /** Puts a page at its place in the new site, and gives what a policy calls its style. */
  async place(site: Staging, page: Page, shell: Shell, style: Style, quality: Quality): Promise<string> {
    const place = `/${fileAt(page.address)}`;
    const element = await page.element();
    // Component and style have no key; it is that of the code.
    const from = keyOf(page.route, element, shell);
    const old = this.before.get(page.address);
    if (old?.from === from && (await site.takeOver(place, old.validator, quality))) {
      this.now.set(page.address, old);
      return old.style;
    }
    const rendered = await renderPage({ ...page, element: () => element }, shell, style);
    await site.place(place, rendered.html, quality);
    const made = { from, validator: site.validators.get(place)!, style: policyHash(rendered.style) };
    this.now.set(page.address, made);
    return made.style;
  }

  /** Notes the pages for the next build. */
  note() {
    writeFileSync(`${this.file}.new`, JSON.stringify({ by: this.by, pages: [...this.now] } satisfies Noted));
    renameSync(`${this.file}.new`, this.file);
  }
}
