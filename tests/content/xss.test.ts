/** Words that would run if anything took them for more than words, in every field and everywhere a field goes. */
import { parseXml, XmlCdata, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Link, Nodes as MarkdownNodes } from 'mdast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyUnderItsDate, missingPage } from '@/components/site/browser/saved-pages/pages';
import type { Library } from '@/lib/content/library';
import { articleFront } from '@/lib/content/schema';
import { offlineCode, offlineFile } from '@/scripts/site/offline-file';
import { siteFiles } from '@/lib/pages/files';
import { sharePictures } from '@/lib/pages/share';
import { drawSvg } from '@/lib/share/draw';
import { textsOf } from '@/lib/share/picture';
import type { Pen } from '@/lib/share/text';
import { contentFolder } from './content-folder';
import { acceptedBody, hostileLibrary, libraryWith, pagesOf } from './hostile-site';
import { payloads } from './xss';

let folder: ReturnType<typeof contentFolder>;
beforeAll(() => (folder = contentFolder()));
afterAll(() => {
  folder.remove();
  rounded.clear();
});

/** The library of a round: several tests look at it. */
const rounded = new Map<string, ReturnType<typeof hostileLibrary>>();
function hostile(from: number, body = '') {
  const key = `${from} ${body}`;
  const library = rounded.get(key) ?? hostileLibrary(folder, from, body || undefined);
  rounded.set(key, library);
  return library;
}
/** The same with words that mean nothing. */
const harmless = (body?: string) =>
  libraryWith(folder, (takes, at) => [`第 ${at} 个字段的话`, `话 ${at}`, '甲乙'].find(takes), body);

/** A body with every element that a body may become. */
const everyElement = `## 怎么做 {#steps}

1. 按 :key[取消]，看 :lcd[结算成功]、:lcd[批结算正在请求中，请不要关机]，**再刷**，\`a\`，看[公告](https://example.org/)。

\`\`\`
a
\`\`\`

> 引用

- 甲

---

| 甲 | 乙 |
| --- | --- |
| 一 | 二 |

![卡槽的位置](/images/slot.svg)

:::stop

别重刷。

:::

### 为什么 {#why}

::myth{id=m01}
`;

/** Every field meets every payload in the full ring, or with FUZZ_RUNS; else each some. */
const rounds = payloads.map((_, from) => from).filter((from) => process.env.FUZZ_RUNS || from % 14 === 0);

const html = unified().use(rehypeParse, { fragment: true }).freeze();
/** Tag and attribute names of each element, and where its addresses lead. */
function shapesOf(markup: string): Set<string> {
  const shapes = new Set<string>();
  visit(html.parse(markup) as Nodes, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') shapes.add(node.type);
    if (node.type !== 'element') return;
    shapes.add([node.tagName, ...Object.keys(node.properties).sort()].join(' '));
    for (const name of ['href', 'src', 'action'] as const) {
      const value = node.properties[name];
      if (/^\s*(?:javascript|data|vbscript):|^\s*[/\\]{2}/i.test(String(value ?? '')))
        shapes.add(`${node.tagName} ${name}=${String(value)}`);
    }
  });
  return shapes;
}
const markupOf = (library: Library) =>
  pagesOf(library).map(({ path, element }) => ({ path, markup: renderToStaticMarkup(element) }));
const allShapes = (library: Library) => new Set(markupOf(library).flatMap(({ markup }) => [...shapesOf(markup)]));

describe('a payload in a field', () => {
  it('is tried in every text field of an answer, also in those that will come', () => {
    const { filled } = hostile(0);
    const free = Object.entries(articleFront.shape).flatMap(([name, shape]) => {
      const takesText = [`<b>长到够用的字</b>`, ['<b>长到够用的字</b>', '二二二二', '三三三三']].some(
        (value) => shape.safeParse(value).success,
      );
      return takesText ? [name] : [];
    });
    expect(free).toEqual(
      expect.arrayContaining(['question', 'aliases', 'answer', 'prompts', 'steps', 'customer', 'reply']),
    );
    const tried = [...filled.keys()]
      .filter((name) => name.startsWith('article '))
      .map((name) => name.slice('article '.length).replace(/\W.*$/, ''));
    expect(tried).toEqual(expect.arrayContaining([...free, 'verdict']));
    expect(filled.size).toBeGreaterThan(55);
  });

  it('is words on every page, whatever the payload', () => {
    const known = allShapes(harmless().library);
    for (const from of rounds) {
      const { library: made } = hostile(from);
      const pages = markupOf(made);
      for (const { path, markup } of pages) {
        const strange = [...shapesOf(markup)].filter((shape) => !known.has(shape));
        expect(strange, `${path} in round ${from}`).toEqual([]);
      }
      const { question } = made.article('accidental-settlement');
      const shown = toString(html.parse(pages.find(({ path }) => path.endsWith('/accidental-settlement/'))!.markup));
      expect(shown.replace(/\s/g, '')).toContain(question.replace(/\s/g, ''));
    }
  });
});

describe('a payload in a body', () => {
  it('is refused, or words and right links', () => {
    const { body, accepted } = acceptedBody();
    expect(accepted.length).toBeGreaterThan(20);
    const known = allShapes(harmless(everyElement).library);
    const strange = [...allShapes(hostile(0, body).library)].filter((shape) => !known.has(shape));
    expect(strange).toEqual([]);
  });
});

describe('files for machines', () => {
  const names = (xml: string) => {
    const found = new Set<string>();
    const texts: string[] = [];
    const walk = (node: XmlNode) => {
      if (node instanceof XmlText || node instanceof XmlCdata) texts.push(node.text);
      if (!(node instanceof XmlElement)) return;
      found.add([node.name, ...Object.keys(node.attributes)].join(' '));
      node.children.forEach(walk);
    };
    walk(parseXml(xml).root!);
    return { found, texts };
  };
  const markdown = unified().use(remarkParse).use(remarkGfm);
  const addresses = (text: string) => {
    const found: string[] = [];
    visit(markdown.parse(text.replace(/^---\n[^]*?\n---\n/, '')) as MarkdownNodes, (node) => {
      if (node.type === 'html') found.push(`HTML ${node.value}`);
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push((node as Link).url);
    });
    return found;
  };

  it('hold it as words: feed and search description as XML, the others as Markdown', () => {
    const plain = harmless().library;
    const xml = ['/feed.xml', '/opensearch.xml'];
    const known = Object.fromEntries(xml.map((path) => [path, names(siteFiles(plain).get(path)!()).found]));
    for (const from of rounds) {
      const made = hostile(from, from === 0 ? acceptedBody().body : undefined).library;
      for (const [path, write] of siteFiles(made)) {
        const text = write();
        if (xml.includes(path)) {
          const { found, texts } = names(text);
          expect(found).toEqual(known[path]);
          if (path === '/feed.xml') expect(texts).toContain(made.article('accidental-settlement').question);
        } else if (path.endsWith('.md') || path === '/llms.txt') {
          const wrong = addresses(text).filter((url) => !/^https?:\/\/|^mailto:/.test(url));
          expect(wrong, `${path} in round ${from}\n${text}`).toEqual([]);
        }
      }
    }
  });

  it('JSON-LD stays in its element, and says the words', () => {
    for (const { path, markup } of markupOf(hostile(0).library)) {
      visit(html.parse(markup) as Nodes, { tagName: 'script' }, (node) => {
        const script = node as Element;
        expect(script.properties, path).toEqual({ type: 'application/ld+json' });
        expect(() => JSON.parse(toString(script)) as unknown).not.toThrow();
      });
    }
  });

  it('the offline file has two scripts, and its search data whole', async () => {
    const code = await offlineCode();
    const { html: made } = offlineFile(hostile(41, acceptedBody().body).library, code);
    const known = shapesOf(offlineFile(harmless(everyElement).library, code).html);
    // Where a line may end depends on the words.
    known.add('wbr');
    expect([...shapesOf(made)].filter((shape) => !known.has(shape))).toEqual([]);
    const data = /<script id="search-data" type="application\/json">(.*?)<\/script>/s.exec(made)![1]!;
    expect(() => JSON.parse(data) as unknown).not.toThrow();
  });

  it('a share picture is drawn in outlines: no word of it is in the file', () => {
    const pen: Pen = {
      measure: () => () => 0.5,
      width: (line, size) => line.length * size * 0.5,
      line: () => '<path d="M0 0"/>',
    };
    for (const from of [0, 41]) {
      for (const picture of sharePictures(hostile(from).library).values()) {
        const { found, texts } = names(drawSvg(picture, pen));
        expect(texts.join('').trim()).toBe('');
        expect([...found].map((name) => name.split(' ')[0])).not.toContain('script');
        expect(textsOf(picture).some((text) => payloads.includes(text))).toBe(true);
      }
    }
  });
});

describe('a page that was kept', () => {
  it('has its date in the body, whatever its description says', () => {
    for (const payload of payloads) {
      const head = createElement('head', null, createElement('meta', { content: payload, name: 'description' }));
      const body = createElement('body', { className: 'a' }, createElement('p', null, '页'));
      const page = renderToStaticMarkup(createElement('html', null, head, body));
      const kept = copyUnderItsDate(page, new Date(2026, 10, 25));
      expect(shapesOf(kept), payload).toEqual(new Set([...shapesOf(page), 'p className role']));
      expect(kept).toContain('<body class="a"><p class="page-notice" role="status">');
    }
  });

  it('is named in place of a missing one as words', () => {
    const support = (ask: string) =>
      shapesOf(missingPage([{ path: '/a/', title: '页' }], { ask, shown: ask, href: 'tel:400-000-0000' }, ''));
    for (const payload of payloads) expect(support(payload), payload).toEqual(support('客服'));
  });
});
