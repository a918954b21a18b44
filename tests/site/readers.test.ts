/** The pages as machines read them: reader modes and programs that make text of HTML. */
import { Readability } from '@mozilla/readability';
import { toText } from 'hast-util-to-text';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';
import { describe, expect, it } from 'vitest';
import { afterVerdict } from '@/lib/content/reply';
import { verdict } from '@/lib/pages/codes';
import { loadContent } from '@/scripts/site/content';
import { parsePage } from '@/scripts/checks/built-page';
import { pages } from './built-site';

const library = loadContent();
const pageAt = (address: string) => pages.find((page) => page.address === address)!;
/** Without spaces, in small letters: some programs write headings in large ones. */
const dense = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** What a reader mode shows of a page: its title and its text. */
function readerMode(address: string): string {
  const { document } = parseHTML(pageAt(address).html);
  const read = new Readability(document as unknown as Document).parse();
  return dense(`${read?.title}${read?.textContent}`);
}

/** The texts that are not in it, of those that must be, each behind the one before. */
function missing(text: string, wanted: string[]): string[] {
  let from = 0;
  return wanted.filter((part) => {
    const at = text.indexOf(dense(part), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

describe('a reader mode', () => {
  it('shows of every answer its number, question, verdict, answer and steps', { timeout: 120_000 }, () => {
    const wrong = library.articles.flatMap((article) => {
      const { url, id, question, steps, sections } = article;
      const told = [question, article.verdict.text, afterVerdict(article), ...steps, sections[0]!.title];
      const text = readerMode(url);
      const left = [...missing(text, [id]), ...missing(text, told)];
      return left.length > 0 ? [`${id}: ${left.join(' | ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('shows of every code what it means, its verdict and what to do', { timeout: 120_000 }, () => {
    const wrong = library.codes.flatMap((code) => {
      const left = missing(readerMode(code.url), [code.code, code.name, verdict(code).stamp, code.action]);
      return left.length > 0 ? [`${code.code}: ${left.join(' | ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the boxes that say what not to do', () => {
    const boxes = library.articles.flatMap(({ url, sections }) =>
      sections[0]!.content.flatMap((node) =>
        node.type === 'element' && node.properties.dataTone !== undefined ? [{ url, words: dense(toText(node)) }] : [],
      ),
    );
    expect(boxes.length).toBeGreaterThan(0);
    const lost = boxes.filter(({ url, words }) => !readerMode(url).includes(words.slice(0, 20)));
    expect(lost.map(({ url }) => url)).toEqual([]);
  });
});

/** A text without the addresses of its links, in Markdown or as html-to-text writes them. */
const withoutAddresses = (text: string) => text.replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1').replace(/ \[\/[^\]]*\]/g, '');

/** Four programs that make text of HTML, each in its own way of what is hidden. */
const converters: Record<string, (html: string) => string> = {
  'html-to-text': (html) => withoutAddresses(convert(html, { wordwrap: false })),
  turndown: (html) => withoutAddresses(new TurndownService().remove(['style', 'script']).turndown(html)),
  'node-html-markdown': (html) => withoutAddresses(NodeHtmlMarkdown.translate(html)),
  'hast-util-to-text': (html) => toText(parsePage(html)),
};

describe.each(Object.entries(converters))('%s', (_, toWords) => {
  const texts = new Map(pages.map(({ address, html }) => [address, toWords(html).replace(/\\/g, '')]));

  it('finds no page that says it is out of date: only a clock can know', () => {
    expect([...texts].flatMap(([address, words]) => (words.includes('现在已经过期') ? address : []))).toEqual([]);
  });

  it('takes neither what the customer is shown for the answer, nor what support is told', () => {
    const wrong = library.articles.filter(({ url, customer }) => {
      const words = dense(texts.get(url)!);
      return (customer && words.includes(dense(customer))) || /没解决：/.test(words);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives number, question, verdict, answer and steps of every answer', () => {
    const wrong = library.articles.filter((article) => {
      const told = [article.id, article.question, article.verdict.text, afterVerdict(article), ...article.steps];
      return missing(dense(texts.get(article.url)!), told).length > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
